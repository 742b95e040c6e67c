//! The address that links to a round begin with.

/// Parameters that say where somebody came from, or let one person see more than others. Links in a
/// chat have no use for either.
const NOT_FOR_OTHERS: &[&str] = &[
    // Advertising and mail.
    "__hsfp",
    "__hssc",
    "__hstc",
    "__s",
    "_branch_match_id",
    "_branch_referrer",
    "_bta_c",
    "_bta_tid",
    "_ga",
    "_gl",
    "_hsenc",
    "_hsmi",
    "_ke",
    "_kx",
    "_openstat",
    "dclid",
    "dm_i",
    "ef_id",
    "epik",
    "fbclid",
    "gad_campaignid",
    "gad_source",
    "gbraid",
    "gclid",
    "gclsrc",
    "hsctatracking",
    "igsh",
    "igshid",
    "irclickid",
    "li_fat_id",
    "mc_cid",
    "mc_eid",
    "mkt_tok",
    "ml_subscriber",
    "ml_subscriber_hash",
    "msclkid",
    "oly_anon_id",
    "oly_enc_id",
    "rb_clickid",
    "s_cid",
    "s_kwcid",
    "srsltid",
    "trk_contact",
    "trk_msg",
    "ttclid",
    "twclid",
    "vero_conv",
    "vero_id",
    "wbraid",
    "wickedid",
    "yclid",
    "ysclid",
    // Previews and sessions.
    "_wpnonce",
    "jsessionid",
    "phpsessid",
    "preview_id",
    "preview_nonce",
    "preview_token",
    "sessionid",
];

/// How families of such parameters begin.
const FAMILIES: &[&str] = &["utm_", "mtm_", "pk_", "piwik_", "hsa_"];

/// The page's address `href` as links to rounds begin: without its hash, and without parameters that
/// are only about whoever opened the page. All else stays as it is written.
pub fn page_address(href: &str) -> String {
    let page = href.split('#').next().unwrap_or_default();
    let Some((path, query)) = page.split_once('?') else { return page.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|parameter| is_needed(parameter)).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

fn is_needed(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default().to_ascii_lowercase();
    !NOT_FOR_OTHERS.contains(&name.as_str())
        && !FAMILIES.iter().any(|family| name.starts_with(family))
}
