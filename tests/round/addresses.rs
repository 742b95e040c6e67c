//! Links to a round begin with the page's address, without what is only about whoever opened it.

use pulse_check::round::page_address;

#[test]
fn an_address_without_a_query_stays_as_it_is() {
    for address in ["https://team.example/", "https://team.example/a/b.html", "about:srcdoc"] {
        assert_eq!(page_address(address), address);
        assert_eq!(page_address(&format!("{address}#pulse-check/rounds")), address);
    }
}

#[test]
fn what_the_page_needs_stays_as_it_is_written() {
    for query in ["p=12", "p=12&lang=de", "q=a%26utm_x=1;b&&flag&q=caf%C3%A9+x", "ga=1&my_utm_x=2"]
    {
        let address = format!("https://team.example/wiki?{query}");
        assert_eq!(page_address(&format!("{address}#there?utm_source=hash")), address);
    }
}

#[test]
fn tracking_nonces_and_sessions_go() {
    let tracked = "https://team.example/wiki?utm_source=news&p=12&UTM_Campaign=x&gclid=Cj0&fbclid=Iw&\
                   msclkid=1&mc_cid=2&mc_eid=3&_ga=2.1&preview_id=12&preview_nonce=abc&_wpnonce=d&\
                   PHPSESSID=e&lang=de&hsa_acc=1&_gl=1*x#pulse-check/rounds";
    assert_eq!(page_address(tracked), "https://team.example/wiki?p=12&lang=de");
}

#[test]
fn a_query_of_nothing_else_goes_with_its_question_mark() {
    assert_eq!(
        page_address("https://team.example/?utm_source=news&gclid=1"),
        "https://team.example/"
    );
    assert_eq!(page_address("https://team.example/?fbclid#x"), "https://team.example/");
}
