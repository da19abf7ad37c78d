//! Bylines as papers of many languages print them.

use super::check;

#[test]
fn east_asian() {
    check(&[
        ("【山田花子】", "Strong: 山田花子"),
        ("山田花子", "Weak: 山田花子"),
        ("山田花子記者", "Strong: 山田花子 [記者]"),
        ("記者 山田花子", "Labelled: 山田花子"),
        ("編集委員・山田花子", "Labelled: 山田花子"),
        ("文・山田花子", "Labelled: 山田花子"),
        ("文／山田花子", "Labelled: 山田花子"),
        ("取材・文／山田花子 写真／鈴木一郎", "Labelled: 山田花子"),
        ("ライター：山田 花子", "Labelled: 山田 花子"),
        ("聞き手・山田花子", "Labelled: 山田花子"),
        ("山田花子、鈴木一郎", "Strong: 山田花子 + 鈴木一郎"),
        ("経済部・山田花子", "Strong: 山田花子"),
        ("共同通信", "Weak: 共同通信"),
        ("政治", "-"),
        ("港の壁", "-"),
        ("记者 王小明", "Labelled: 王小明"),
        ("记者：王小明", "Labelled: 王小明"),
        ("记者王小明、李大海", "Labelled: 王小明 + 李大海"),
        ("记者 王小明 李大海", "Labelled: 王小明 + 李大海"),
        ("【记者王小明】", "Labelled: 王小明"),
        ("本报记者 王小明", "Labelled: 王小明"),
        ("新华社记者王小明", "Labelled: 王小明"),
        ("海岸日报记者 王小明", "Labelled: 王小明"),
        ("記者王小明／台北報導", "Labelled: 王小明"),
        ("〔記者王小明／台北報導〕", "Labelled: 王小明"),
        ("文/王小明", "Labelled: 王小明"),
        ("文｜王小明 编辑｜李大海", "Labelled: 王小明"),
        ("责任编辑：王小明", "Labelled: 王小明"),
        ("责任编辑：海岸新闻信息中心", "-"),
        ("来源：新华社", "Strong: 新华社"),
        ("来源：海岸日报", "-"),
        ("来源：海岸日报 | 作者：王小明", "Labelled: 王小明"),
        ("（中央社記者王小明台北3日電）", "Labelled: 王小明"),
        ("记者调查", "-"),
        ("김바다 기자", "Strong: 김바다 [기자]"),
        ("김바다·이해변 기자", "Strong: 김바다 [기자] + 이해변 [기자]"),
        ("김바다, 이해변 기자", "Strong: 김바다 [기자] + 이해변 [기자]"),
        ("기자 김바다", "Labelled: 김바다"),
        ("글·사진 김바다", "Labelled: 김바다"),
        ("글 김바다 기자 사진 이해변 기자", "Labelled: 김바다 [기자]"),
        ("런던=김바다 특파원", "Strong: 김바다 [특파원]"),
        ("[해안일보 김바다 기자]", "Strong: 김바다 [기자]"),
        ("김바다 기자 bada@example.org", "Strong: 김바다 [기자] (bada@example.org)"),
        ("박항구 기자 외 1명", "Strong: 박항구 [기자]"),
        ("연합뉴스", "Weak: 연합뉴스"),
    ]);
}

#[test]
fn reports_and_talks() {
    check(&[
        ("Aus Kiew berichtet Max Muster", "Labelled: Max Muster {Kiew}"),
        ("Aus Kiew berichten Max Muster und Ina Beck", "Labelled: Max Muster {Kiew} + Ina Beck {Kiew}"),
        ("Max Muster berichtet aus Kiew", "Labelled: Max Muster {Kiew}"),
        ("Ana Ruiz reports from Kyiv", "Labelled: Ana Ruiz {Kyiv}"),
        ("The harbour office reports from Kyiv", "-"),
        ("Ana Ruiz in conversation with Tom Beck", "Strong: Ana Ruiz"),
        ("Anna Beispiel im Gespräch mit Max Muster", "Strong: Anna Beispiel"),
        ("Interview: Anna Beispiel", "Labelled: Anna Beispiel"),
        ("Interview: Die Angst vor dem Winter", "-"),
        ("Feature: Ana Ruiz", "-"),
        ("mit dpa", "Weak: dpa"),
        ("Mit Material der dpa", "Weak: dpa"),
        ("Mit Wind aus Westen", "-"),
        ("Source AFP", "Strong: AFP"),
        ("Eingestellt von marlene um 21:11", "Labelled: marlene"),
        ("Eingestellt von der Kapitän um 21:11", "Labelled: der Kapitän"),
        ("Publié par Ana à 08:00", "Labelled: Ana"),
        ("Words written by Ana Ruiz • Art by Tom Beck", "Labelled: Ana Ruiz"),
        ("Written by Ana Ruiz | Edited by Tom Beck", "Labelled: Ana Ruiz"),
    ]);
}

#[test]
fn other_european() {
    check(&[
        ("Propos recueillis par Camille Durtal", "Labelled: Camille Durtal"),
        ("Entretien réalisé par Camille Durtal", "Labelled: Camille Durtal"),
        ("De notre correspondante à Rome, Camille Durtal", "Labelled: Camille Durtal"),
        ("Par La rédaction avec AFP", "Labelled: La rédaction <AFP>"),
        ("Texte : Camille Durtal - Photos : Luc Verrier", "Labelled: Camille Durtal"),
        ("EFE / Madrid", "Weak: EFE {Madrid}"),
        ("di Chiara Montesi, inviata a Kiev", "Labelled: Chiara Montesi [inviata a Kiev]"),
        ("dal nostro inviato Pietro Lanzi", "Labelled: Pietro Lanzi [inviato]"),
        ("Beatriz Lousada com Lusa", "Strong: Beatriz Lousada <Lusa>"),
        ("Por Beatriz Lousada, g1 — São Paulo", "Labelled: Beatriz Lousada {São Paulo} <g1>"),
        ("Por Redação O Porto", "Labelled: Redação O Porto"),
        ("Texto Beatriz Lousada e Rui Molhe Fotografia Ana Cais", "Labelled: Beatriz Lousada + Rui Molhe"),
        ("Ρεπορτάζ: Ελένη Λιμάνη", "Labelled: Ελένη Λιμάνη"),
        ("Tekst Sanne Bakel", "Labelled: Sanne Bakel"),
        ("Interview door Sanne Bakel", "Labelled: Sanne Bakel"),
        ("Text Elin Strandvall Foto Nils Brygga", "Labelled: Elin Strandvall"),
        ("Teksti Aino Satamala Kuvat Eero Laituri", "Labelled: Aino Satamala"),
        ("Toimittaja Aino Satamala", "Labelled: Aino Satamala"),
        ("Rozmawiała Zofia Morska", "Labelled: Zofia Morska"),
        ("Napsala Tereza Molová", "Labelled: Tereza Molová"),
        ("Беседовала Марина Причалова", "Labelled: Марина Причалова"),
        ("Της Ελένης Λιμάνη", "Labelled: Ελένης Λιμάνη"),
        ("De Ioana Portaru", "Labelled: Ioana Portaru"),
        ("De Haven", "Weak: De Haven"),
        ("Szerkesztő: Partos Anna", "Labelled: Partos Anna"),
        ("Kaynak: AA", "Strong: AA"),
        ("Πηγή: ΑΠΕ-ΜΠΕ", "Strong: ΑΠΕ-ΜΠΕ"),
        ("سالم البحري - القاهرة", "Weak: سالم البحري {القاهرة}"),
        ("أحمد مثال", "Weak: أحمد مثال"),
    ]);
}

#[test]
fn beside_the_authors() {
    check(&[
        ("Von Anna Beispiel und der dpa", "Labelled: Anna Beispiel + dpa"),
        ("Von mub/dpa", "Weak: mub/dpa"),
        ("Beitrag von Anna Beispiel » ¦", "Labelled: Anna Beispiel"),
        ("Anna von Beispiel", "Weak: Anna von Beispiel"),
        ("Ana Ruiz (she/her)", "Weak: Ana Ruiz"),
        ("By Ana Ruiz — Medically reviewed by Tom Beck, MD", "Labelled: Ana Ruiz"),
        ("By Ana Ruiz, with additional reporting by Tom Beck", "Labelled: Ana Ruiz"),
        ("Story by Ana Ruiz, Herald • 2h", "Labelled: Ana Ruiz <Herald>"),
        ("Ana Ruiz ¦ Boats Leave a Comment", "Weak: Ana Ruiz"),
        ("¦ By marlene In Boats", "Weak: marlene"),
        ("marlene | ¦", "Weak: marlene"),
        ("admin ¦", "Weak: admin"),
        ("harbour ¦", "-"),
    ]);
}
