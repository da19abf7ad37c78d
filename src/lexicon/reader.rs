//! The words by which a page speaks to its reader of itself.

/// Words of subscriptions, accounts, privacy and shares, of all languages; those of five letters and more count.
pub(crate) const READER: &str = "newsletter newsletters subscribe subscriber subscribers subscription subscriptions cookie cookies privacy \
    consent website browser javascript registered register inbox sign-up signup podcast podcasts whatsapp \
    facebook twitter instagram youtube telegram email e-mail download account login password advert adverts \
    advertising advertisement advertisements promo affiliate commission copyright rights reserved unlimited \
    access exclusive offers webnews thumbnail gallery slideshow abonnement abonnent abonnenten abonnieren \
    datenschutz datenschutzerklärung datenschutzbestimmungen einwilligung privatsphäre drittplattformen \
    personenbezogene webseite anmelden anmeldung registrieren registrierung einloggen passwort e-mail-adresse \
    kostenlos kostenlose gratis testen werbung anzeige anzeigen kommentar kommentare kommentieren \
    leserkommentare redaktion impressum nutzungsbedingungen einstellungen zustimmung zustimmen inhalte playstore \
    app-store abonné abonnés s'abonner inscription inscrire newsletters connecter connexion confidentialité \
    publicité suscríbete suscribirse suscripción suscriptor boletín privacidad publicidad regístrate registrarse \
    iscriviti abbonati abbonamento registrati pubblicità assinante assinantes assine cadastro publicidade \
    nyhetsbrev prenumerera prenumeration abonnere abonnement nieuwsbrief abonneren prenumerata subskrypcja \
    ciasteczka abonelik çerez";
