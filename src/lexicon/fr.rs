//! French.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const FRENCH: Language = Language {
    code: "fr",
    months: [
        "janvier janv jan", "février fevrier févr fév fev", "mars mar", "avril avr", "mai", "juin", "juillet juil",
        "août aout aoû", "septembre sept sep", "octobre oct", "novembre nov", "décembre decembre déc dec",
    ],
    weekdays: "dim dimanche jeu jeudi lun lundi mardi mer mercredi sam samedi ven vendredi ju lu",
    date_words: "sur de d le du à a la",
    units: &[
        (Unit::Second, "seconde secondes"),
        (Unit::Minute, "minute minutes min"),
        (Unit::Hour, "heure heures h"),
        (Unit::Day, "jour jours"),
        (Unit::Longer, "semaine semaines mois an ans"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "date de publication", "mis en ligne", "publié", "publiée", "paru", "créé", "date de parution",
            "publication", "posté", "diffusé", "créée", "mise en ligne", "rédigé", "écrit",
        ]),
        (DatePhrase::Updated, &[
            "mis à jour", "mise à jour", "modifié", "actualisé", "dernière mise à jour", "article mis à jour",
            "modifiée", "actualisée", "dernière modification", "dernière actualisation",
        ]),
        (DatePhrase::AgoBefore, &["il y a"]),
        (DatePhrase::Today, &["aujourd'hui", "aujourd’hui"]),
        (DatePhrase::Yesterday, &["hier"]),
        (DatePhrase::ReadTime, &[
            "de lecture", "lecture", "temps de lecture", "durée de lecture", "de temps de lecture",
        ]),
    ],
    bylines: &[
        (Kinds::CONTACT, "contact contacts"),
        (Kinds::SPEAKS, "vous votre vos tu tes nous notre nos ci-dessous ci-dessus merci"),
        (Kinds::POINTS, "cet cette ce"),
        (Kinds::AS, "comme qui que"),
        (Kinds::SAID, "dit assure explique raconte déclaré expliqué annoncé affirmé indiqué précisé ajouté assuré raconté conseillé \
                       répété averti selon estime affirme précise souligne écrit lancé rappelle reconnu disait plaisante lisait-on"),
        (Kinds::ASKS, "abonnez inscrivez cliquez suivez partagez retrouvez lisez soutenez téléchargez \
                        découvrez recevez"),
        (Kinds::REACH, "contacter contactez écrire écrivez joindre suivez suivre envoyez"),
        (Kinds::OUR, "notre nos"),
        (Kinds::BY, "par"),
        (Kinds::BY_AFTER, "de"),
        (Kinds::WORDS, "texte"),
        (Kinds::GENRE, "reportage rédigé écrit publié propos recueilli recueillis entretien interview analyse chronique \
                        tribune enquête billet critique posté mis ligne signé réalisé réalisée réalisés conduit mené \
                        préparé signée récit témoignage reportages éditorial dossier"),
        (Kinds::AUTHOR, "auteur auteurs autrice auteure auteures autrices"),
        (Kinds::ARTICLE, "un une l'article la le en et"),
        (Kinds::AND, "et avec"),
        (Kinds::FOR, "pour avec"),
        (Kinds::IN, "à en au aux depuis"),
        (Kinds::TITLE, "sir"),
        (Kinds::ROLE, "journaliste rédacteur rédactrice correspondant correspondante chroniqueur envoyé envoyée \
                       correspondants éditorialiste pigiste journalistes reporter grand-reporter envoyés"),
        (Kinds::OFFICE, "auteur auteure autrice chef cheffe chercheur chercheuse chroniqueur chroniqueuse \
                         collaborateur collaboratrice correspondant correspondante critique directeur \
                         directrice envoyé envoyée historien historienne illustrateur journaliste photographe \
                         pigiste professeur professeure présentateur présentatrice reporter rédacteur \
                         rédaction rédactrice sociologue stagiaire économiste écrivain éditorialiste"),
        (Kinds::ORGANISATION, "agence international"),
        (Kinds::STAFF, "rédaction rédactions"),
        (Kinds::NOTE, "article le lecture minutes de à min commentaires commentaire réactions publié modifié mis \
                       jour suivre"),
        (Kinds::BESIDE_WORK, "avec et"),
        (Kinds::WORK, "traduction édition reportages"),
        (Kinds::FILED, "catégorie catégories étiquettes"),
        (Kinds::NEVER, "suivre publié modifié tous toutes accueil actualités actualité politique société économie santé monde plus \
                        abonnez dans sur avec pour une bonjour merci vidéos vidéo newsletter \
                        inscription connexion"),
        (Kinds::TELLS, "est a écrit travaille couvre"),
        (Kinds::UNDER, "dans sous"),
        (Kinds::SOURCE, "source"),
        (Kinds::REPORTS, "rapporte rapportent"),
        (Kinds::TALK, "conversation entretien reportage"),
    ],
    given_names: "adrien adèle agnès alain alban alexandre aline alix alphonse amandine amélie anaïs andré \
                  angélique anne-laure anne-sophie antoine antonin apolline ariane armand armelle arnaud aude \
                  augustin aurore aurélia aurélie aurélien aymeric aïcha baptiste barthélémy bastien benoît \
                  bertrand blanche blandine brice béatrice bénédicte bérénice camille capucine carine chantal \
                  charlène chloé christelle christophe clarisse claude claudine clotilde clémence clément \
                  clémentine coralie corentin cyprien cyril cyrille cécile cédric céline danièle daphné delphine \
                  didier dimitri dominique dorothée emeline emmanuel emmanuelle enzo erwan estelle eugénie \
                  fabien fabrice fanny fatima faustine flavie flavien florent franck françois françoise frédéric \
                  frédérique félix gabrielle gaspard gaston gaël gaëlle gaëtan geneviève geoffroy georges \
                  germain ghislain ghislaine gilles ginette gisèle grégoire grégory guillaume gustave gwendoline \
                  gwénaëlle gérald géraldine gérard hadrien henri hervé hortense hugues héloïse hélène ibrahim \
                  inès irène jacky jacques jean-baptiste jean-charles jean-christophe jean-claude jean-françois \
                  jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul \
                  jean-philippe jean-pierre jean-yves jeanne jordane josette josiane josé joséphine joël joëlle \
                  jules julien juliette jérémie jérémy jérôme karim karine katia khadija kévin laetitia laure \
                  laurent laurène laïla lilian line lise lorène loïc luc lucien lucile ludivine ludovic léa léo \
                  léon léonie léopold maeva manon marc-antoine marceau margaux marguerite marie-christine \
                  marie-claude marie-france marie-hélène marie-pierre marielle marin marjolaine marlène martial \
                  martine maryline maryse mathieu mathis matthieu maud maxence maxime maëlle mehdi michaël \
                  michel michèle mireille mohamed mohammed morgane moussa myriam mélanie mélissa nabil nadège \
                  nathalie noé noémie noël océane odette odile olivier ophélie oriane orlane pascale paule \
                  perrine philibert philippe philippine pierre pierre-yves pierrick rachid raoul raphaël \
                  raphaëlle renaud renée rodolphe romain romane rosalie roselyne roxane rémi rémy salomé samia \
                  samir sandrine solange solenn solène stanislas stéphane stéphanie sylvain sylvaine sylvette \
                  sébastien ségolène séverine tanguy thibaud thibault thibaut thierry théo théodore thérèse \
                  timothée tiphaine uriel valentine valérie valéry victoire violaine violette virginie véronique \
                  yacine yann yasmina yasmine yohann yolande youssef yves yvon zoé édith édouard éliane \
                  élisabeth élise élodie éloïse éléonore émeric émile émilie éric étienne évelyne",
    function_words: "a afin ainsi alors après au aussi aux avaient avait avant avec avoir c'est car ce cela \
                     ces cet cette chez comme contre d' d'un d'une dans de depuis des donc dont du déjà elle \
                     elles en encore entre est et fait il ils je l' l'on la le les leur leurs lorsque lui ma \
                     mais mes mon même n'a n'est ne ni nos notre nous on ont or ou où par pas pendant plus \
                     pour puis qu'elle qu'il qu'un quand que qui quoi s'est sa sans se selon sera ses si son \
                     sont sous sur tous tout toute toutes très tu un une vers vos votre vous y à ça étaient \
                     était été être",
    page_words: "abonné abonnés inscription inscrire connecter connexion confidentialité publicité",
    own_words: "article articles abonnez abonner newsletter inscrivez commentaire commentaires lecteurs \
                lecteur partager partagez facebook twitter instagram whatsapp youtube telegram cookies \
                données navigateur courriel adresse gratuit gratuitement compte connectez photos photo vidéo \
                vidéos cliquez cliquer rédaction publié publicités soutenez soutenir application télécharger \
                téléchargez actualités actualité retrouvez suivez suivre dossier numéro auteur auteurs \
                signaler erreur modération contenu contenus droits réservés reproduction interdite",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "cette page n'existe pas", "erreur 404", "la page demandée n'existe pas", "page introuvable", "page non trouvée",
    ]),
    (LabelKind::Published, &[
        "article publié le *", "créé le *", "date de publication *", "diffusé le *", "mis en ligne le *",
        "mise en ligne le *", "paru le *", "posté le *", "première publication *", "publié *", "publié dans *",
        "publié le *", "publiée le *", "écrit le *",
    ]),
    (LabelKind::Updated, &[
        "actualisé *", "actualisé le *", "dernière mise à jour *", "dernière modification *", "mis à jour *",
        "mis à jour le *", "mise à jour *", "mise à jour le *", "modifié *", "modifié le *", "màj *",
    ]),
    (LabelKind::Byline, &[
        "article de *", "auteur : *", "auteur: *", "auteurs: *", "par *", "par: *", "posté par *",
        "propos recueillis par *", "publié par *", "recueilli par *", "rédigé par *", "signé *", "texte : *", "texte: *",
        "textes: *", "traduit par *", "un article de *", "un texte de *", "une chronique de *", "écrit par *",
    ]),
    (LabelKind::Contributors, &[
        "avec afp", "avec agences", "avec l'afp", "avec la collaboration de *", "avec les agences", "avec reuters",
        "reportage de *", "source : *", "source: *", "sources : *", "sources: *",
    ]),
    (LabelKind::Credit, &[
        "crédit : *", "crédit image *", "crédit photo *", "crédit: *", "crédits : *", "crédits photo *", "crédits: *",
        "dessin: *", "illustration : *", "illustration: *", "image : *", "image d'illustration *", "image: *",
        "infographie: *", "photo : *", "photo d'archives *", "photo d'illustration *", "photo: *", "photographie : *",
        "photographie: *", "photos : *", "photos: *", "© photo *", "capture d'écran *", "photo © *", "photo prétexte *",
        "photo archives *", "photo illustration *", "crédit photo : *", "visuel : *", "dessin de *", "image d'archive *",
        "photo d'archive *", "photo fournie par *",
    ]),
    (LabelKind::Caption, &[
        "légende : *", "légende: *", "à droite: *", "à gauche: *",
    ]),
    (LabelKind::Figure, &[
        "graphique montrant *", "carte montrant *", "infographie montrant *",
    ]),
    (LabelKind::ReadMore, &[
        "à écouter aussi *", "article précédent", "article précédent *", "article suivant", "article suivant *", "cliquez ici *",
        "en savoir plus", "en savoir plus *", "lire : *", "lire aussi", "lire aussi *", "lire aussi : *", "lire aussi: *",
        "lire dans l'app", "lire l'article", "lire l'article *", "lire la suite", "lire la suite *", "lire notre *",
        "lire plus", "lire également *", "lire: *", "lisez aussi *", "notre dossier *", "pour aller plus loin",
        "pour aller plus loin *", "pour en savoir plus *", "relire: *", "suite", "voir aussi", "voir aussi *",
        "voir aussi: *", "voir également *", "à lire : *", "à lire aussi", "à lire aussi *", "à lire aussi : *",
        "à lire aussi: *", "à lire: *", "à regarder *", "à suivre", "à voir aussi *", "à écouter *", "lire aussi | *",
        "article réservé à nos abonnés *", "lire aussi article réservé *",
    ]),
    (LabelKind::SeeMore, &[
        "découvrez aussi notre|nos *",
        "afficher moins", "afficher plus", "afficher plus *", "charger plus", "charger plus *", "plus d'actualités",
        "plus d'articles", "tous les articles", "tous les podcasts", "tous les sujets", "tous nos articles", "tout voir",
        "toute l'actualité", "toute l'actualité *", "toutes les actualités", "toutes les newsletters", "toutes les vidéos",
        "voir moins", "voir plus", "voir plus *", "voir tous *", "voir tout", "voir toutes *",
    ]),
    (LabelKind::RelatedHeading, &[
        "a la une", "ailleurs sur le web", "articles associés", "articles connexes", "articles les plus lus",
        "articles liés", "articles recommandés", "articles récents", "articles similaires", "aussi sur *",
        "autres actualités", "autres articles", "cela peut vous intéresser", "cela pourrait vous intéresser",
        "ces articles peuvent vous intéresser", "ces contenus pourraient vous intéresser", "commentaires récents",
        "contenus liés", "contenus similaires", "contenus sponsorisés", "dans l'actualité", "dans la même catégorie",
        "dans la même rubrique", "derniers articles", "dernière minute", "dernières actualités", "dernières actus",
        "dernières infos", "dernières nouvelles", "dernières vidéos", "en ce moment", "en continu", "en direct", "fil actu",
        "fil d'actualité", "fil info", "l'actualité en continu", "l'essentiel de l'actualité",
        "la sélection de la rédaction", "le choix de la rédaction", "le meilleur de *", "le plus lu",
        "les choix de la rédaction", "les dernières actualités", "les dernières actualités *", "les plus commentés",
        "les plus consultés", "les plus lues", "les plus lus", "les plus lus *", "les plus partagés", "les plus populaires",
        "les plus vus", "les tops", "nos articles *", "nos recommandations", "notre sélection", "notre sélection *",
        "plus de *", "plus sur *", "recommandé pour vous", "recommandés pour vous", "sur le même sujet",
        "sur le même thème", "tendances", "vidéos recommandées", "vous aimerez aussi", "vous pourriez aussi aimer",
        "vous pourriez être intéressé par", "à découvrir", "à découvrir aussi", "à la une", "à lire ensuite",
        "à lire sur *", "à lire également", "à ne pas manquer", "à ne pas rater", "ça peut vous intéresser",
        "la rédaction vous conseille", "la rédaction vous recommande", "articles recommandés pour vous", "sujets liés",
        "notre dossier sur *", "les articles les plus lus", "les plus lus du jour",
    ]),
    (LabelKind::KeyPoints, &[
        "ce qu'il faut retenir", "ce qu'il faut savoir", "chronologie", "dans cet article", "en bref", "en résumé",
        "en un coup d'œil", "l'essentiel", "l'essentiel *", "les faits", "les infos à retenir", "les points clés",
        "points clés", "repères", "résumé", "résumé de l'article", "sommaire", "à retenir",
    ]),
    (LabelKind::Correction, &[
        "cet article a été corrigé *", "cet article a été mis à jour *", "cet article a été modifié *", "correction", "erratum", "mise au point", "ndlr *", "note de l'éditeur *",
        "note de la rédaction *", "précision *", "rectificatif", "rectificatif *", "une version antérieure de cet article *", "une première version de cet article *",
        "une erreur s'est glissée dans cet|notre|nos|un|une|l'article *",
    ]),
    (LabelKind::Notice, &[
        "cette chronique fait partie de notre section *", "ce texte fait partie de notre section *", "cet article fait partie de notre section *", "les tribunes|opinions|chroniques publiées|exprimées ici n'engagent *", "les tribunes|opinions|chroniques publiées|exprimées dans nos|cette|cet|ces *", "avertissement *",
        "cet article a été traduit de *", "cet article a été rédigé avec *", "cet article a été publié avec l'aide|le *", "cet article est la traduction *",
    ]),
    (LabelKind::Tags, &[
        "catégorie *", "catégories *", "dossiers liés", "mots clés *", "mots-clés", "mots-clés *", "plus sur ces sujets",
        "rubrique: *", "sujets", "sujets associés", "sujets: *", "sur ces sujets", "thème: *", "thèmes", "thèmes associés",
        "thèmes: *", "étiquettes", "étiquettes *",
    ]),
    (LabelKind::Biography, &[
        "biographie", "contact presse", "contact presse *", "contacter l'auteur", "contacts presse", "l'auteur",
        "l'auteure", "l'autrice", "à propos de l'auteur", "à propos de l'auteur *", "à propos des auteurs",
        "vous avez une information à *", "vous souhaitez nous contacter *", "vous êtes témoin d'un événement *",
    ]),
    (LabelKind::Section, &[
        "actu", "actualité", "actualités", "afrique", "agriculture", "amériques", "argent", "arts", "asie", "athlétisme",
        "auto", "automobile", "basket", "beauté", "belgique", "bien-être", "bourse", "bruxelles", "canada", "chroniques",
        "cinéma", "climat", "consommation", "cuisine", "culture", "cyclisme", "débats", "economie", "emploi", "entreprises",
        "environnement", "etats-unis", "europe", "expositions", "faits divers", "famille", "finance", "finances",
        "football", "france", "gastronomie", "guerre en ukraine", "handball", "high-tech", "histoire", "idées",
        "immobilier", "insolite", "international", "jardin", "jardinage", "jeux", "justice", "lifestyle", "ligue 1",
        "ligue des champions", "livres", "locales", "loisirs", "magazine", "maison", "mode", "monde", "moyen-orient",
        "musique", "médias", "météo", "numérique", "opinions", "paris", "people", "planète", "police", "politique",
        "proche-orient", "québec", "recettes", "religion", "religions", "rugby", "région", "régions", "santé", "science",
        "sciences", "société", "sorties", "sport", "sports", "suisse", "séries", "tech", "technologie", "technologies",
        "théâtre", "transports", "tribunes", "télé", "télévision", "vin", "vins", "voyage", "voyages", "week-end",
        "économie", "éditoriaux", "éducation", "élections", "états-unis",
    ]),
    (LabelKind::Genre, &[
        "abonnés", "analyse", "article réservé aux abonnés", "billet", "carte blanche", "chronique", "communiqué",
        "communiqué de presse", "critique", "dossier", "décryptage", "en images", "enquête", "entretien", "exclusif",
        "grand format", "infographie", "interview", "le direct", "opinion", "point de vue", "portrait", "reportage",
        "récit", "réservé aux abonnés", "tribune", "témoignage", "vidéo", "vidéos", "vrai ou faux", "édito", "éditorial",
    ]),
    (LabelKind::Audio, &[
        "la synthèse vocale, basée sur *", "lecteur audio", "lecture audio", "lire l'audio", "réécouter", "version audio", "écouter", "écouter cet article",
        "écouter cet article *", "écouter l'article", "écouter l'article *", "écouter le podcast", "écoutez *",
    ]),
    (LabelKind::Video, &[
        "chargement de la vidéo", "durée *", "durée: *", "lecture", "lecture de la vidéo", "lire la vidéo", "plein écran",
        "regarder", "regarder *", "regarder la vidéo", "sous-titres", "vidéo : *", "vidéo: *", "voir en vidéo",
        "voir la vidéo", "cette vidéo n'est plus disponible *", "votre navigateur ne supporte pas *",
    ]),
    (LabelKind::Share, &[
        "# partages", "agrandir le texte", "ajouter aux favoris", "ajouter à *", "classer", "copier", "copier le lien",
        "enregistrer", "envoyer", "envoyer par *", "envoyer à un ami", "favoris", "imprimer", "imprimer *", "intégrer",
        "j'aime", "j'aime *", "lien copié", "lien copié *", "offrir", "offrir cet article *", "offrir l'article",
        "partager", "partager *", "partager cet article", "partager sur *", "partages", "partagez", "partagez *", "réagir",
        "réagir *", "réagissez *", "sauvegarder", "signaler", "signaler *", "signaler une erreur", "taille du texte *",
        "tweeter", "télécharger", "offrir le monde", "ajouter à vos sélections", "réutiliser ce contenu",
        "signaler une erreur dans *", "partager : sur *",
    ]),
    (LabelKind::Advertisement, &[
        "annonce", "annonces", "annonceurs", "code promo", "codes promo", "contenu partenaire", "contenu proposé par *",
        "contenu sponsorisé", "en partenariat avec *", "fermer la publicité", "la suite après *",
        "la suite après la publicité", "la suite de l'article *", "nos partenaires", "offres partenaires",
        "passer la publicité", "petites annonces", "pub", "publi-rédactionnel", "publicité", "publicités", "publireportage",
        "sponsorisé", "sponsorisé par *",
    ]),
    (LabelKind::Newsletter, &[
        "en cliquant sur ce bouton *", "abonnez-vous à la newsletter", "abonnez-vous à nos *", "abonnez-vous à notre *", "activer les notifications",
        "adresse e-mail", "adresse email", "alertes", "application mobile", "applications", "applications mobiles",
        "en vous inscrivant *", "infolettre", "infolettres", "inscription à la newsletter", "inscrivez-vous *",
        "je m'inscris", "se désabonner *", "se désinscrire *", "vous recevez cet|ce e-mail|email|courriel *", "lettre d'information", "lettres d'information", "m'inscrire", "ne manquez pas *",
        "ne manquez rien *", "newsletters", "nos newsletters", "notre newsletter", "recevez *", "recevoir *",
        "recevoir la newsletter", "restez informé *", "s'inscrire", "s'inscrire à la newsletter", "toutes nos newsletters",
        "télécharger l'application *", "téléchargez l'application *", "votre adresse de *", "votre adresse e-mail",
        "votre adresse e-mail *", "votre adresse email", "votre adresse email *", "votre adresse mail *", "votre e-mail",
        "votre email", "votre email *", "vous pouvez vous désabonner *", "vous pouvez vous désinscrire *",
        "en vous inscrivant, vous acceptez *", "en vous abonnant à la newsletter *", "en vous inscrivant à la newsletter *",
        "inscrivez-vous à notre newsletter pour *", "recevez chaque matin dans votre *", "recevez chaque jour dans votre *",
        "retrouvez toute l'actualité de *", "retrouvez tous nos articles sur *", "votre adresse mail est collectée *",
        "votre e-mail, avec votre consentement *", "votre adresse email est utilisée *",
        "votre adresse e-mail est utilisée *", "chaque semaine, nos meilleurs articles *",
        "chaque matin|soir|jour|semaine, recevez|retrouvez l'essentiel|le|la|les|toute *", "un tour de l'actualité pour *",
        "recevez chaque matin|jour|semaine|soir l'essentiel|les|le|la|toute *", "en cliquant sur s'inscrire *",
        "en cliquant sur « *", "merci ! votre inscription a *", "votre inscription a bien été *",
        "vous êtes bien inscrit à *", "découvrez nos infolettres", "courrielleur", "je m'inscris à la newsletter *",
    ]),
    (LabelKind::Comments, &[
        "# commentaire", "# commentaires", "# réponse", "# réponses", "afficher les commentaires", "ajouter un commentaire",
        "ajouter un commentaire *", "annuler la réponse", "aucun commentaire", "charte de modération", "commentaire",
        "commentaires", "commentaires (#)", "commenter", "commenter cet article", "courrier des lecteurs",
        "donnez votre avis *", "enregistrer mon nom, *", "laisser un commentaire", "laisser un commentaire *",
        "laissez un commentaire *", "les commentaires sont *", "les commentaires sont fermés *", "lire les commentaires",
        "participez à la conversation *", "pas de commentaire", "poster un commentaire", "publier un commentaire",
        "répondre", "répondre à *", "réponses", "site web", "soyez le premier à *", "voir les commentaires",
        "voir les commentaires *", "votre adresse e-mail ne sera pas *", "votre avis", "votre commentaire",
        "écrire un commentaire", "pour réagir à cet article, *", "vous devez être connecté pour *",
        "vous devez être abonné pour *", "l'espace des contributions est réservé *", "abonnez-vous pour accéder à cet *",
        "connectez-vous à votre compte *", "lancez la conversation", "les commentaires sont modérés a *",
        "votre commentaire sera publié après modération|validation *", "les champs obligatoires sont indiqués *", "cet espace est réservé aux abonnés|lecteurs|commentaires *",
    ]),
    (LabelKind::ReadTime, &[
        "# min de lecture", "# minute de lecture", "# minutes de lecture", "durée de lecture *", "lecture # min",
        "lecture # minutes", "lecture: *", "lu en # *", "temps de lecture *", "temps de lecture: *",
    ]),
    (LabelKind::Copyright, &[
        "le contenu de cette page est|ne *", "le contenu de cet article est|ne *",
        "cet entretien|article a été initialement publié *", "cet entretien|article a été publié initialement *", "cet entretien|article a été publié pour la première fois *", "cet entretien|article a été publié dans|sur notre|nos *",
        "ce texte|reportage|billet|portrait a été initialement publié *", "ce texte|reportage|billet|portrait a été publié initialement *", "ce texte|reportage|billet|portrait a été publié pour la première fois *",
        "ce texte|reportage|billet|portrait a été publié dans|sur notre|nos *", "cette tribune|interview|chronique|enquête a été initialement publiée *", "cette tribune|interview|chronique|enquête a été publiée initialement *",
        "cette tribune|interview|chronique|enquête a été publiée pour la première fois *", "cette tribune|interview|chronique|enquête a été publiée dans|sur notre|nos *",
        "droits de reproduction *", "licences", "reproduction interdite *", "tous droits de reproduction *", "tous droits réservés", "tous droits réservés *", "toute reproduction *",
        "cet article est paru dans *", "cet article est republié à partir *", "cet article fait partie de *", "cet article fait partie d'une *",
    ]),
    (LabelKind::Consent, &[
        "accepter", "accepter & *", "accepter et *", "accessibilité", "accessibilité *", "ce contenu est bloqué *",
        "ce contenu n'est pas *", "ce site utilise *", "cgu", "cgu et cgv", "cgu/cgv", "cgv", "charte de confidentialité",
        "conditions d'utilisation", "conditions d'utilisation *", "conditions de vente", "conditions générales",
        "conditions générales *", "confidentialité", "contenu bloqué *", "continuer sans accepter", "cookies",
        "données personnelles", "données personnelles *", "en poursuivant votre navigation *", "gestion des cookies",
        "gérer les cookies", "gérer les cookies *", "gérer mes cookies", "informations légales", "j'accepte",
        "mentions légales", "mentions légales *", "nous et nos *", "nous utilisons des cookies *",
        "paramètres de confidentialité", "paramètres des cookies", "paramétrer", "paramétrer les cookies", "personnaliser",
        "politique cookies", "politique de confidentialité", "politique de confidentialité *", "politique de cookies",
        "protection des données", "protection des données *", "préférences", "préférences cookies", "refuser",
        "tout accepter", "tout refuser", "vie privée", "vos choix *", "ce contenu n'a pas pu être *",
        "ce contenu est bloqué car vous *", "pour afficher ce contenu, vous devez *",
        "pour afficher ce contenu, veuillez *", "pour consulter ce contenu, vous devez *",
        "pour voir ce contenu, vous devez *", "pour visualiser ce contenu, vous devez *",
        "vos paramètres de cookies ne permettent *", "votre navigateur ne permet pas *", "en cliquant sur accepter, vous *",
        "vous pouvez changer d'avis à tout *", "certains contenus sont bloqués car *", "ce contenu n'a pas pu *",
        "vous n'avez pas activé javascript *", "vous avez choisi de refuser *", "vous avez refusé les cookies *",
        "ce contenu est issu de *", "ce contenu provient d'un tiers *", "cette fonctionnalité nécessite l'acceptation *",
        "nous avons besoin de votre consentement|accord *", "pour accéder à ce contenu *",
    ]),
    (LabelKind::Subscription, &[
        "abonnez-vous dès|à partir|pour # *", "merci de votre fidélité|soutien *",
        "# € *", "abonnement", "abonnements", "abonnez-vous", "abonnez-vous *", "abonné", "accès illimité *", "accédez à *",
        "devenir membre", "débloquez *", "découvrir les offres", "découvrir nos offres", "déjà abonné", "déjà abonné *",
        "déjà inscrit *", "essai gratuit *", "faire un don", "faites un don", "faites un don *", "gérer mon abonnement",
        "gérer votre abonnement", "il vous reste *", "je m'abonne", "je m'abonne *", "kiosque", "l'édition du jour",
        "le journal", "lire le journal", "nos abonnements", "nos offres", "nous soutenir", "offre spéciale *",
        "offrir un abonnement", "pas encore abonné *", "profitez de *", "puis # € *", "s'abonner", "s'abonner *",
        "sans engagement *", "soutenez *", "soutenez-nous", "soutenir", "version numérique", "voir les offres",
        "à partir de # *", "édition numérique", "votre abonnement n'autorise pas la *", "lecture du monde en cours *",
        "un journal libre et indépendant *", "si vous voyez ce message *", "notre indépendance dépend de vous *",
        "vous souhaitez soutenir notre travail *", "votre soutien nous permet de *",
        "soutenez un média|journal indépendant *",
    ]),
    (LabelKind::Embed, &[
        "une publication partagée par *", "voir cette publication sur *", "voir cette publication sur instagram",
    ]),
    (LabelKind::Withheld, &[
        "cet article est réservé *", "cet article est réservé aux abonnés *", "contenu réservé *", "il vous reste # % de cet article *", "il vous reste # de cet article *",
        "il vous reste #% de cet article *", "article réservé aux abonnés *", "la suite est réservée *", "lire la suite avec *", "pour lire cet article *", "pour lire la suite *",
    ]),
    (LabelKind::Account, &[
        "bienvenue", "bonjour", "connectez-vous", "connectez-vous *", "connexion", "créer mon compte", "créer un compte",
        "créer un compte *", "déconnexion", "espace abonné", "espace personnel", "identifiant", "inscription",
        "mes abonnements", "mes alertes", "mes articles", "mes favoris", "mes newsletters", "mes sélections", "mon compte",
        "mon compte *", "mon profil", "mot de passe", "mot de passe *", "mot de passe oublié", "mot de passe oublié *",
        "s'identifier", "se connecter", "se connecter *", "se déconnecter", "se souvenir de moi", "votre compte",
        "vous avez déjà un compte *", "vous n'avez pas de compte *",
    ]),
    (LabelKind::Gallery, &[
        "# photo", "# photos", "# sur #", "afficher l'image", "agrandir", "agrandir l'image", "diaporama", "diaporama *",
        "galerie", "galerie photo", "galerie photos", "image # sur #", "image précédente", "image suivante", "zoomer",
        "plein écran *", "portfolio", "portfolio *", "voir le diaporama", "voir les photos", "voir toutes les photos",
    ]),
    (LabelKind::Follow, &[
        "flux rss", "nos réseaux sociaux", "nous suivre", "nous suivre *", "rejoignez-nous", "rejoignez-nous *",
        "rejoindre *", "retrouvez-nous *", "réseaux sociaux", "suivez-nous", "suivez-nous *", "suivre", "suivre *",
        "suivre cet auteur", "sur les réseaux sociaux",
    ]),
    (LabelKind::Navigation, &[
        "voir dans le navigateur", "voir la version en ligne", "version en ligne", "afficher dans le navigateur", "accueil",
        "agenda", "aide", "aide *", "aller au contenu", "aller au contenu *", "aller au menu *", "aller à la *", "annoncer", "début du widget *", "fin du widget *",
        "annuaire", "annuler", "appels d'offres", "archives", "avis de décès", "blogs *", "boutique", "carnet",
        "carnet du jour", "carrières", "chargement", "chargement *", "chargement en cours", "charte *",
        "charte déontologique", "charte éditoriale", "contact", "contactez-nous", "contacts", "continuer", "emplois",
        "espace presse", "faq *", "fermer", "fermer le menu", "foire aux questions", "formation", "formations", "français",
        "haut de page", "horoscope", "jeux concours", "jeux-concours", "l'équipe", "la boutique", "la rédaction", "langue",
        "langues", "menu principal", "mots croisés", "mots fléchés", "navigation de l'article", "navigation des articles",
        "non", "nous contacter", "nous contacter *", "nous écrire", "offres d'emploi", "ok *", "ou", "oui",
        "ouvrir le menu", "page #", "page # sur #", "page précédente", "page suivante", "passer au contenu *",
        "plan du site", "plan du site *", "podcasts *", "presse", "programme tv", "programmes", "programmes tv",
        "précédent", "publicité *", "qui sommes nous", "qui sommes-nous", "recherche", "recherche *", "recherche avancée",
        "rechercher", "rechercher *", "recrutement", "retour", "retour *", "retour en haut *", "rubriques",
        "régie publicitaire", "sections", "service client", "service clients", "services", "suivant",
        "toutes les rubriques", "une erreur est survenue *", "valider", "vous êtes ici", "vous êtes ici *", "à propos",
        "cet article a plus de # an|ans|mois *", "à propos de *", "équipe", "évènements", "événements",
    ]),
];
