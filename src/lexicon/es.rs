//! Spanish.

use super::dates::{DatePhrase, Unit};
use super::names::Kinds;
use super::{EMPTY, LabelKind, Language};

#[rustfmt::skip]
pub(super) const SPANISH: Language = Language {
    code: "es",
    months: [
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago ag",
        "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
    ],
    weekdays: "dom domingo jue jueves lun lunes martes miercoles mié miércoles sabado sáb sábado vie viernes \
               mie lu vi",
    date_words: "de del a las el la los",
    units: &[
        (Unit::Second, "segundo segundos"),
        (Unit::Minute, "minuto minutos min"),
        (Unit::Hour, "hora horas h"),
        (Unit::Day, "día días dia dias"),
        (Unit::Longer, "semana semanas mes meses año años"),
    ],
    date_phrases: &[
        (DatePhrase::Published, &[
            "fecha de publicación", "fecha", "publicado", "publicada", "creado", "fecha de creación", "creada",
            "publicación",
        ]),
        (DatePhrase::Updated, &[
            "actualizado", "actualizada", "última actualización", "modificado", "modificada", "última modificación",
            "fecha de actualización", "actualización",
        ]),
        (DatePhrase::AgoBefore, &["hace"]),
        (DatePhrase::Today, &["hoy"]),
        (DatePhrase::Yesterday, &["ayer"]),
        (DatePhrase::ReadTime, &["de lectura", "lectura", "tiempo de lectura"]),
    ],
    bylines: &[
        (Kinds::CONTACT, "contacto contactos"),
        (Kinds::SPEAKS, "tú tu tus usted te nosotros nuestro nuestra nuestros nuestras"),
        (Kinds::POINTS, "este esta"),
        (Kinds::AS, "como que"),
        (Kinds::SAID, "dice dicen explica cuenta dijo afirmó explicó aseguró anunció añadió señaló aconseja según escribió advirtió contó"),
        (Kinds::ASKS, "suscríbete regístrate pincha sigue síguenos comparte lee apoya descarga únete recibe consulta"),
        (Kinds::REACH, "contactar contacta contacte contáctanos escríbenos escribe escriba escribir sigue siga síguenos seguir enviar envía"),
        (Kinds::OUR, "nuestro nuestra"),
        (Kinds::BY, "por"),
        (Kinds::BY_AFTER, "de"),
        (Kinds::WORDS, "texto"),
        (Kinds::GENRE, "escrito publicado análisis opinión redactado elaborado reportaje entrevista crónica noticia \
                        artículo publicada escrita subido enviado redactada realizada realizado elaborada informe \
                        columna redacta firma"),
        (Kinds::AUTHOR, "autor autora autores autoras autor/a"),
        (Kinds::ARTICLE, "un una el la y e fotos foto"),
        (Kinds::AND, "y e con"),
        (Kinds::FOR, "para con"),
        (Kinds::IN, "en desde"),
        (Kinds::TITLE, "dra ing"),
        (Kinds::ROLE, "editor periodista redactor redactora corresponsal enviado enviada reportero reportera \
                       corresponsales enviados"),
        (Kinds::OFFICE, "analista autor autora colaborador colaboradora columnista coordinador coordinadora \
                         corresponsal crítica crítico director directora economista editor editora enviada \
                         enviado escritor escritora especial fotógrafa fotógrafo jefa jefe periodista \
                         presentador presentadora profesor profesora redacción redactor redactora reportera \
                         reportero subdirector subdirectora"),
        (Kinds::ORGANISATION, "agencia"),
        (Kinds::STAFF, "redacción"),
        (Kinds::NOTE, "el minutos lectura de min comentarios comentario actualizado a las ver perfil seguir"),
        (Kinds::BESIDE_WORK, "con"),
        (Kinds::PICTURE, "fotos foto fotografías fotografía imágenes"),
        (Kinds::WORK, "traducción edición información"),
        (Kinds::FILED, "categoría categorías etiquetas"),
        (Kinds::NEVER, "seguir sobre publicado actualizado modo inicio noticias política deportes economía sociedad cultura opinión mundo más \
                        últimas artículos con para una los las hola gracias querido querida suscríbete \
                        suscripción ver todas todos todo"),
        (Kinds::TELLS, "es fue escribe trabaja cubre"),
        (Kinds::ABOUT, "sobre"),
        (Kinds::UNDER, "archivado clasificado publicado"),
        (Kinds::SOURCE, "fuente fuentes"),
        (Kinds::REPORTS, "informa informan reporta"),
        (Kinds::TALK, "conversación entrevista"),
    ],
    given_names: "abel adela adolfo adriana adrián agustina agustín aitana aitor alba alberto alejandra alejandro \
                  alfonso alfredo almudena alonso amalia amparo ana ana-maría andrés antonio araceli ariadna armando \
                  arturo ascensión asier asunción beatriz begoña belén benito berta blanca borja camila candela \
                  carlos carlota carmelo carolina catalina cayetana celia concepción concha consuelo cristian \
                  cristina cristóbal césar diego domingo débora eduardo elvira emiliano emilio encarnación enrique \
                  ernesto esperanza esteban estefanía estela ester eugenia eugenio eulalia fabiola federico felipe \
                  fermín fernanda fernando francisca francisco gabriela gael gerardo germán gilberto gonzalo \
                  gregorio guadalupe guillermina guillermo gustavo hernán horacio héctor ignacio imanol imelda \
                  inmaculada inés iria isidro ismael iván iñaki iñigo jacinto jacobo javier jazmín jesús jimena \
                  joaquín jordi jorge joseba josefa josefina josep juana juanjo julieta julio julián laia lara \
                  leandro leire leonardo leonor leticia lidia lorena lourdes lucía macarena maite marcelino marcelo \
                  marcos margarita mariana mariano maribel mario marisa marisol marta martín maría mateo matías \
                  mauricio maximiliano mayra melchor mercedes mercè micaela milagros mireia miren montse montserrat \
                  mónica nacho nerea nicolás nieves noelia norberto nuria núria octavio oriol pablo paco paloma \
                  paola pedro pepe pilar purificación rafael raimundo ramiro ramón raúl rebeca roberto rocío rodolfo \
                  rodrigo rogelio román rosalía rosario rubén salvador santiago saúl sebastián sergi sergio sofía \
                  soledad soraya susana tania teodoro tomás trinidad unai valentín valeria vanesa verónica vicente \
                  violeta viviana víctor xavi ximena yago zaira álvaro ángel ángela ángeles óscar úrsula",
    function_words: "a además al ante aquel aquella aunque cada como con contra cual cuales cuando de del desde \
                  donde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba estaban \
                  estas este esto estos está están fue fueron ha haber había habían hacia han hasta hay he la las le \
                  les lo los me menos mi mientras mis muy más ni no nos nosotros nuestra nuestras nuestro nuestros o \
                  otra otras otro otros para pero por porque puede pueden que quien quienes se según ser si sido sin \
                  sino sobre son su sus también tan tanto te tiene tienen toda todas todo todos tras tu tus u un una \
                  unas unos usted ustedes y ya yo él",
    page_words: "suscríbete suscribirse suscripción suscriptor boletín privacidad publicidad regístrate registrarse",
    own_words: "artículo artículos suscriptores newsletter boletines registro comentario comentarios lectores lector \
                comparte compartir facebook twitter instagram whatsapp youtube telegram canal cookies datos \
                navegador correo gratuita cuenta fotos vídeo vídeos video pincha redacción publicado apoya \
                aplicación descarga descargar noticias síguenos sigue seguir autor autores error contenido \
                contenidos derechos reservados prohibida reproducción únete",
    labels: LABELS,
    ..EMPTY
};

#[rustfmt::skip]
const LABELS: &[(LabelKind, &[&str])] = &[
    (LabelKind::ErrorPage, &[
        "esta página no existe", "la página solicitada no existe", "página no disponible", "página no encontrada",
    ]),
    (LabelKind::Published, &[
        "actualizado y publicado *", "creado *", "creado el *", "emitido el *", "fecha de publicación *", "fecha: *",
        "primera publicación *", "publicada el *", "publicado *", "publicado el *", "publicado en *",
    ]),
    (LabelKind::Updated, &[
        "act. *", "actualización: *", "actualizada *", "actualizado *", "actualizado a las *", "actualizado el *", "actualizado: *",
        "modificado el *", "última actualización *", "última modificación *",
    ]),
    (LabelKind::Byline, &[
        "análisis de *", "autor: *", "autora: *", "autores: *", "columna de *", "crónica de *", "entrevista de *", "escrito por *",
        "por *", "por: *", "publicado por *", "redacción: *", "redactado por *", "reportaje de *", "texto de *", "texto y fotos: *",
        "texto: *", "traducción de *", "traducción: *", "un reportaje de *", "una entrevista de *",
    ]),
    (LabelKind::Contributors, &[
        "colaboraron *", "colaboró *", "con agencias", "con informacion de *", "con información *", "con información de *",
        "con la colaboración de *", "con reportes de *", "edición: *", "editado por *", "fuente", "fuente: *", "fuentes",
        "fuentes: *", "información de *",
    ]),
    (LabelKind::Credit, &[
        "archivo", "captura de pantalla *", "cortesía *", "cortesía de *", "crédito de foto *", "crédito de la foto *",
        "crédito: *", "créditos: *", "foto / *", "foto cortesía *", "foto de *", "foto de archivo *", "foto/ *", "foto: *",
        "fotografía de *", "fotografía: *", "fotografías: *", "fotos: *", "fotógrafo: *", "fuente de la imagen *",
        "fuente de la imagen, *", "gráfico: *", "ilustración de *", "ilustración: *", "imagen de archivo *", "imagen: *",
        "imágenes: *", "infografía: *", "captura de *", "foto cedida *", "imagen cedida *", "fuente: afp *", "fuente: efe *",
        "fuente: getty *", "imagen de *",
    ]),
    (LabelKind::Caption, &[
        "en la foto, *", "en la imagen, *", "leyenda: *", "pie de foto *",
    ]),
    (LabelKind::Figure, &[
        "gráfico que muestra *", "mapa que muestra *", "un mapa que muestra *", "un gráfico que muestra *",
    ]),
    (LabelKind::ReadMore, &[
        "además: *", "artículo anterior", "artículo siguiente", "conoce más *", "continuar leyendo", "continuar leyendo *",
        "en video: *", "haz clic aquí *", "le puede interesar: *", "lea además *", "lea aquí *", "lea más", "lea más *",
        "lea también", "lea también *", "lea también: *", "lea: *", "lee aquí *", "lee más", "lee más *", "lee más: *",
        "lee también", "lee también *", "lee también: *", "lee: *", "leer artículo", "leer artículo completo", "leer más",
        "leer más *", "leer nota completa", "leer también *", "mira también *", "mira: *", "mirá también *", "más info *",
        "más información", "más información *", "no te pierdas: *", "nota relacionada *", "noticia anterior",
        "noticia relacionada *", "noticias relacionadas: *", "puede interesarte: *", "puedes leer: *", "recomendado: *",
        "recomendamos: *", "relacionada: *", "relacionado: *", "seguir leyendo", "seguir leyendo *", "sigue leyendo",
        "sigue leyendo *", "siguiente artículo", "siguiente noticia", "también te puede interesar: *", "te puede interesar: *",
        "te recomendamos: *", "vea también *", "vea: *", "ver también", "ver también *", "video: *", "vídeo: *", "mirá también",
        "mira también", "seguir leyendo:",
    ]),
    (LabelKind::SeeMore, &[
        "consulta aquí todas las noticias|claves de|sobre *", "consulta aquí toda la información|actualidad *", "consulta aquí todos los artículos|resultados *",
        "cargar más", "cargar más *", "mostrar menos", "mostrar más", "más", "más artículos", "más contenido", "más noticias",
        "más noticias *", "más videos", "más vídeos", "todas las noticias", "todos los artículos", "ver menos", "ver más",
        "ver más *", "ver todas", "ver todas las *", "ver todo", "ver todo *", "ver todos", "ver todos los *",
    ]),
    (LabelKind::RelatedHeading, &[
        "a continuación", "artículos relacionados", "comentarios recientes", "contenido relacionado", "contenidos patrocinados",
        "contenidos relacionados", "de interés", "destacadas", "destacados", "en otras noticias", "en portada", "en portada *",
        "en tendencia", "entradas recientes", "entradas relacionadas", "es noticia", "hoy es noticia", "imprescindibles",
        "las más leídas", "las más vistas", "le puede interesar", "lo destacado", "lo más comentado", "lo más compartido",
        "lo más destacado", "lo más leído", "lo más leído *", "lo más nuevo", "lo más popular", "lo más visto", "lo más visto *",
        "lo nuevo", "lo último", "lo último *", "lo último en *", "los lectores también *", "los más leídos", "los más vistos",
        "más de *", "más en *", "más información sobre *", "más leídas", "más leídas *", "más leídos", "más para leer",
        "más sobre *", "más sobre este tema", "más vistas", "más vistos", "no te lo pierdas", "no te pierdas", "notas destacadas",
        "notas relacionadas", "noticias de *", "noticias destacadas", "noticias más leídas", "noticias relacionadas",
        "noticias relacionadas *", "otras noticias", "otros artículos", "puede interesarte", "recientes", "recomendaciones",
        "recomendadas", "recomendado", "recomendado para ti", "recomendados", "recomendados para ti", "recomendamos",
        "relacionadas", "relacionado", "relacionados", "selección del editor", "sigue con *", "son noticia",
        "también le puede interesar", "también puede interesarte", "también te puede gustar", "también te puede interesar",
        "te podría interesar", "te puede gustar", "te puede interesar", "te puede interesar *", "te recomendamos",
        "te recomendamos *", "temas de hoy", "temas del día", "tendencias", "titulares", "trending *", "ultimas noticias",
        "última hora", "últimas entradas", "últimas noticias", "últimas noticias *", "último minuto", "últimos artículos",
        "tags relacionados", "lo más visto hoy",
    ]),
    (LabelKind::KeyPoints, &[
        "claves", "contenido", "contenidos", "cronología", "datos clave", "en breve", "en este artículo", "en pocas palabras",
        "en resumen", "las claves", "lo esencial", "lo que debes saber", "lo que hay que saber", "lo que se sabe",
        "los puntos clave", "puntos clave", "resumen", "sumario", "índice",
    ]),
    (LabelKind::Correction, &[
        "aclaración", "aclaración: *", "correcciones *", "corrección", "corrección: *",
        "esta noticia ha sido actualizada *", "este artículo fue actualizado *", "este artículo ha sido actualizado *",
        "fe de erratas", "fe de errores", "fe de errores *", "nota de la redacción *", "nota de redacción *",
        "nota del editor *", "rectificación", "una versión anterior de *", "este artículo ha sido corregido *",
        "una versión anterior de este artículo|texto *", "una versión anterior de esta noticia|nota|información *",
    ]),
    (LabelKind::Notice, &[
        "los artículos|textos de opinión no reflejan|representan|expresan *", "este artículo fue publicado originalmente *",
        "nota: *", "noticia en desarrollo", "noticia en desarrollo *", "este artículo ha sido traducido *",
        "esta información ha sido elaborada *", "este texto ha sido traducido *", "conforme a los criterios de",
        "the trust project",
    ]),
    (LabelKind::Tags, &[
        "archivado en *", "archivado en: *", "categoría *", "categorías", "categorías *", "en este tema", "etiquetado en *",
        "etiquetas", "etiquetas *", "etiquetas: *", "más sobre: *", "palabras clave", "palabras clave *", "sobre este tema",
        "tema: *", "temas", "temas relacionados", "temas relacionados *", "temas: *",
    ]),
    (LabelKind::Biography, &[
        "acerca de la autora", "acerca del autor", "biografía", "contacto de prensa", "más artículos de *", "sobre el autor",
        "sobre el autor *", "sobre la autora", "sobre la firma", "sobre los autores", "ver biografía", "ver perfil",
        "si tienes alguna información sobre *", "si quieres contactar con la *", "es redactor|redactora de la sección *",
    ]),
    (LabelKind::Section, &[
        "actualidad", "agro", "américa", "américa latina", "andalucía", "aragón", "argentina", "arte", "asia", "atletismo", "autos",
        "baloncesto", "balonmano", "barcelona", "belleza", "bienestar", "boxeo", "béisbol", "campo", "cartas al director",
        "castilla y león", "catalunya", "cataluña", "celebridades", "champions", "chile", "ciclismo", "ciencia",
        "ciencia y tecnología", "cine", "cine y series", "ciudad", "ciudades", "clima", "clima y medio ambiente", "coches",
        "cocina", "colombia", "columnas", "columnistas", "comunidad valenciana", "corazón", "corrupción", "cultura", "deportes",
        "economía", "editoriales", "educación", "ee. uu", "ee.uu", "el tiempo", "elecciones", "empleo", "empresas",
        "entretenimiento", "españa", "especiales", "espectáculos", "estados unidos", "estilo", "estilo de vida", "europa",
        "familia", "famosos", "farándula", "finanzas", "fotos", "fórmula 1", "fútbol", "galicia", "gastronomía", "gente",
        "historia", "hogar", "horóscopo", "inmigración", "internacional", "internacionales", "judicial", "justicia",
        "latinoamérica", "libros", "liga", "literatura", "local", "loterías", "madrid", "mascotas", "medio ambiente",
        "medioambiente", "mercados", "moda", "motociclismo", "motor", "multimedia", "mundo", "méxico", "música", "nacional",
        "nacionales", "negocios", "noticias", "oceanía", "opinión", "oriente medio", "país", "país vasco", "perú", "policiales",
        "política", "provincia", "recetas", "regional", "regiones", "religión", "reportajes", "revista", "revistas", "salud",
        "seguridad", "sevilla", "sociales", "sociedad", "sorteos", "sostenibilidad", "sucesos", "suplementos", "teatro", "tecno",
        "tecnología", "televisión", "tenis", "tiempo", "toros", "trabajo", "tribuna", "tribunas", "turismo", "valencia",
        "venezuela", "viajes", "videos", "virales", "vivienda", "vídeos", "áfrica",
    ]),
    (LabelKind::Genre, &[
        "análisis", "columna", "comunicado", "crítica", "crónica", "directo", "editorial", "en directo", "en vivo", "ensayo",
        "entrevista", "exclusiva", "exclusivo", "exclusivo suscriptores", "explicador", "fact-checking", "investigación",
        "nota de prensa", "obituario", "opinion", "perfil", "reportaje", "reseña", "solo para suscriptores", "solo suscriptores",
        "urgente", "verificación", "vídeo", "última hora: *",
    ]),
    (LabelKind::Audio, &[
        "audio", "audios", "escucha", "escucha el podcast *", "escucha este artículo", "escucha la noticia", "escuchar",
        "escuchar artículo", "escuchar audio", "escuchar este artículo", "escuchar la noticia", "escuchar nota", "escuchar noticia",
        "escuche este artículo", "reproducir audio", "tu navegador no soporta *",
    ]),
    (LabelKind::Video, &[
        "cargando video", "duración *", "duración: *", "mira el video", "mira el video *", "mira el vídeo *", "pantalla completa",
        "reproducir", "reproducir video", "reproducir vídeo", "señal en vivo", "subtítulos", "ver el video", "ver el vídeo",
        "ver en vivo", "ver video", "ver vídeo", "este vídeo no está disponible *", "este video no está disponible *",
        "tu navegador no admite este *",
    ]),
    (LabelKind::Share, &[
        "si te ha gustado este|esta|el|la artículo|noticia|reportaje|entrevista|receta|vídeo|podcast|contenido|historia *",
        "# compartidos", "añadir a favoritos", "comparta *", "comparte", "comparte *", "compartido", "compartir", "compartir *",
        "compartir artículo", "compartir en *", "compartir nota", "compartir noticia", "compártelo", "compártelo *", "copiar",
        "copiar enlace", "copiar link", "copiar url", "corregir", "correo", "correo electrónico", "descargar", "enlace copiado",
        "enlace copiado *", "enviar", "enviar por *", "guardado", "guardar", "guardar *", "guardar artículo", "imprimir",
        "imprimir *", "informar de un error", "me gusta", "regalar", "regalar artículo", "reportar error", "reportar un error",
        "síguenos en google *", "tamaño de letra", "tamaño del texto", "traducir", "tuitear", "unirse", "he visto un error",
        "ir a los comentarios", "añadir a google *",
    ]),
    (LabelKind::Advertisement, &[
        "anunciantes", "anuncio", "anuncios", "anúnciate", "anúnciese", "cerrar anuncio", "clasificados", "comprar",
        "contenido de marca", "nuestros periodistas|expertos|redactores recomiendan|seleccionan|prueban de manera|forma independiente *", "contenido patrocinado", "contenido patrocinado *", "continuar leyendo después *",
        "continúa leyendo después *", "cupones", "códigos de descuento", "descuentos", "el artículo continúa *",
        "en colaboración con *", "la noticia continúa *", "ofertas", "ofrecido por *", "patrocinado", "patrocinado por *",
        "presentado por *", "publicidad", "publicidad *", "publirreportaje", "sigue leyendo después *",
    ]),
    (LabelKind::Newsletter, &[
        "acepto *", "activar notificaciones", "al registrarte *", "al suscribirte *", "alertas", "app", "apúntate", "apúntate *",
        "boletines", "boletín", "boletín de noticias", "correo electrónico *", "descarga la app *", "descarga nuestra app *",
        "descargar app", "dirección de correo *", "gracias por suscribirte *", "he leído y acepto *", "ingresa tu correo *",
        "ingresa tu email *", "inscribirse", "inscríbete", "inscríbete *", "introduce tu email *", "no te pierdas nada *",
        "notificaciones", "nuestras newsletters", "nuestros boletines", "puedes darte de baja *", "reciba *", "recibe *",
        "recibe nuestro *", "recibir newsletter", "recibir notificaciones", "regístrate *", "suscríbase a *",
        "suscríbete a la newsletter *", "suscríbete a nuestra *", "suscríbete a nuestro *", "suscríbete a nuestros *",
        "suscríbete al *", "suscríbete al boletín *", "tu correo *", "tu correo electrónico", "tu correo electrónico *", "tu email", "tu email *", "únete a nuestro *", "únete a nuestro canal *", "únete al canal *",
        "darse de baja *", "recibes|recibe este correo|email|mensaje porque *", "recibe en tu correo las *", "recibe las noticias en tu *", "apúntate aquí para recibir *",
        "suscríbete aquí a nuestra newsletter *", "regístrate gratis para recibir *",
        "recibe cada tarde|mañana|día|semana las|los noticias|claves|titulares *", "recibe cada tarde|mañana|día|semana en tu *", "recibe cada tarde|mañana|día|semana nuestro|nuestra boletín|newsletter *", "recibí en tu email todas *",
        "recibe en tu correo las|los|el|la|todas *", "apúntate a nuestro|nuestra|la|el newsletter|boletín *",
        "al registrarte aceptas los|nuestros|la *", "gracias por suscribirte a nuestro|nuestra|la *", "te has suscrito correctamente a *", "quiero recibirlo", "revisa tu correo electrónico para *",
    ]),
    (LabelKind::Comments, &[
        "para comentar es necesario *", "para comentar debes estar|ser|iniciar|registrarte *", "para comentar tienes que estar|ser|iniciar|registrarte *",
        "# comentario", "# comentarios", "# respuestas", "agregar comentario", "añadir comentario", "cancelar la respuesta",
        "cancelar respuesta", "comenta", "comenta *", "comentar", "comentario", "comentarios", "comentarios (#)", "coméntalo *",
        "deja tu comentario", "deja tu comentario *", "deja un comentario", "deja un comentario *", "deja una respuesta",
        "deja una respuesta *", "dejar comentario", "dejar un comentario", "enviar comentario", "escribe tu comentario *",
        "escribe un comentario", "escribe un comentario *", "guarda mi nombre, *", "guardar mi nombre, *",
        "inicia sesión para comentar *", "los campos obligatorios *", "los comentarios están *", "mejor valorados",
        "mostrar comentarios", "más antiguos", "más recientes", "no hay comentarios", "nombre", "nombre *",
        "normas de participación", "normas de uso *", "ordenar por *", "publicar comentario", "publicar el comentario", "responder",
        "responder a *", "respuestas", "sin comentarios", "sé el primero en *", "tu comentario", "tu dirección de correo *",
        "tu dirección de correo electrónico no *", "ver # comentarios", "ver comentarios", "ver comentarios *", "web", "únete a la conversación", "únete a la conversación *",
        "los comentarios de este artículo *", "las opiniones expresadas en los *", "comentar las notas de *",
        "los comentarios publicados son de exclusiva|entera|la responsabilidad *", "los comentarios son responsabilidad de *", "guarda mi nombre, correo electrónico *",
        "tu dirección de correo electrónico *", "los campos obligatorios están marcados *", "el comentario está pendiente de moderación|aprobación *", "inicia sesión para poder comentar *",
    ]),
    (LabelKind::ReadTime, &[
        "# min de lectura", "# min. de lectura", "# minuto de lectura", "# minutos de lectura", "lectura # min", "lectura de # *",
        "lectura: # min", "se lee en # *", "tiempo de lectura *", "tiempo de lectura: *", "tiempo estimado de lectura *",
    ]),
    (LabelKind::Copyright, &[
        "este reportaje|texto|análisis|artículo se publicó originalmente|inicialmente en *", "este reportaje|texto|análisis|artículo se publicó por primera vez en *",
        "este reportaje|texto|análisis|artículo se publicó en nuestro|nuestra *", "derechos de autor *", "derechos reservados", "derechos reservados *", "miembro de *", "prohibida la reproducción *",
        "prohibida su reproducción *", "reservados todos los derechos *", "todos los derechos reservados", "todos los derechos reservados *", "una empresa de *",
        "este artículo fue publicado originalmente en *", "este contenido fue publicado originalmente *",
        "este artículo forma parte de *", "esta nota se publicó originalmente *",
    ]),
    (LabelKind::Consent, &[
        "accesibilidad", "aceptar", "aceptar cookies", "aceptar todas", "aceptar todo", "aceptar y *", "aceptar y continuar",
        "ajustes de cookies", "aviso de cookies", "aviso de privacidad", "aviso de privacidad *", "aviso legal", "aviso legal *",
        "avisos legales", "condiciones de contratación", "condiciones de uso", "condiciones de uso *", "condiciones generales",
        "condiciones generales *", "configuración", "configuración de cookies", "configuración de privacidad", "configurar cookies",
        "código de ética", "esta web utiliza *", "este sitio usa *", "este sitio utiliza *", "este sitio web utiliza *",
        "gestionar cookies", "gestión de cookies", "nosotros y nuestros *", "personalizar", "política de cookies",
        "política de cookies *", "política de privacidad", "política de privacidad *", "política de tratamiento de datos *",
        "políticas de privacidad", "políticas de privacidad *", "preferencias", "preferencias de privacidad", "privacidad",
        "protección de datos", "protección de datos *", "rechazar", "rechazar todas", "rechazar todo", "rechazar y *",
        "si continúas navegando *", "tratamiento de datos *", "términos *", "términos de servicio", "términos de uso",
        "términos de uso *", "términos y condiciones", "términos y condiciones *", "usamos cookies *", "utilizamos cookies *",
        "para ver este contenido debes *", "para ver este contenido, debe *", "para poder ver este contenido *",
        "este contenido no está disponible por *", "al hacer clic en aceptar, *", "necesitamos tu consentimiento para mostrar *",
        "este contenido es de un *", "para ver este contenido debes|necesitas|es|tienes *", "este contenido no está disponible *",
        "no se puede mostrar este *", "tu navegador no puede mostrar *", "al hacer clic en aceptar *",
    ]),
    (LabelKind::Subscription, &[
        "accede a *", "acceso ilimitado *", "apóyanos", "apóyanos *", "artículo exclusivo *", "cancela cuando quieras *", "club",
        "colabora", "contenido exclusivo", "contenido exclusivo *", "contenido para suscriptores", "contenido premium",
        "desbloquea *", "desde # *", "disfruta de *", "dona", "donaciones", "donar", "edición digital", "edición impresa",
        "elige tu plan", "hazte con *", "hazte premium *", "hazte socio", "hazte socio *", "hazte suscriptor *", "hemeroteca",
        "impreso", "kiosco", "por solo # *", "prueba gratis *", "quiosco", "regala suscripción", "sin permanencia *", "suscribirme",
        "suscribirse", "suscripciones", "suscripción", "suscriptor", "suscriptores", "suscríbase", "suscríbase *", "suscríbete",
        "suscríbete *", "suscríbete ahora", "ver ofertas", "ver planes", "versión impresa", "ya eres suscriptor *",
        "ya estoy suscrito", "ya soy suscriptor", "ya soy suscriptor *", "ya tienes una suscripción *", "¿aún no *",
        "¿no tienes cuenta *", "¿ya eres suscriptor *", "¿ya eres usuario *", "¿ya tienes cuenta *",
        "nuestro periodismo depende de ti *", "hazte socio|socia y apoya|lee *", "gracias a nuestros socios|suscriptores|lectores *", "apoya a un medio libre e|y *",
        "tu suscripción se está usando *", "¿quieres añadir otro usuario a *", "si continúas leyendo en este *",
        "¿por qué estás viendo esto *", "artículo solo para suscriptores", "artículo exclusivo para suscriptores",
        "este artículo es exclusivo para *", "este contenido es exclusivo para *", "sin periodismo independiente no hay *",
    ]),
    (LabelKind::Embed, &[
        "una publicación compartida de *", "una publicación compartida por *", "ver esta publicación en *",
        "ver esta publicación en instagram",
    ]),
    (LabelKind::Withheld, &[
        "contenido exclusivo para *", "artículo exclusivo para *", "contenido solo para *", "noticia exclusiva para *",
        "solo para suscriptores *", "esta noticia es exclusiva *", "este artículo es exclusivo *",
        "este contenido es exclusivo *", "para continuar leyendo *", "para seguir leyendo *",
    ]),
    (LabelKind::Account, &[
        "accede", "acceder", "acceso", "artículos guardados", "bienvenida", "bienvenido", "bienvenido *", "cerrar sesión",
        "contraseña", "contraseña *", "crea tu cuenta *", "crea una cuenta *", "crear cuenta", "crear una cuenta", "desconectar",
        "entrar", "hola", "ingresa", "ingresar", "ingresá", "inicia sesión", "inicia sesión *", "iniciar sesión",
        "iniciar sesión *", "inicie sesión", "inicie sesión *", "mi cuenta", "mi cuenta *", "mi perfil", "mi suscripción",
        "mis artículos", "mis datos", "mis favoritos", "mis newsletters", "mis noticias", "mis suscripciones", "nombre de usuario",
        "olvidaste tu contraseña", "olvidé mi contraseña", "recordarme", "recupera tu contraseña", "recuperar contraseña",
        "recuérdame", "registrarme", "registrarse", "registrate", "registro", "regístrate", "regístrate gratis *", "regístrese",
        "regístrese *", "salir", "tu cuenta", "usuario", "usuario *", "¿has olvidado tu contraseña *", "¿olvidaste tu contraseña *",
        "¿olvidó su contraseña *",
    ]),
    (LabelKind::Gallery, &[
        "# de #", "# fotos", "# imágenes", "ampliar", "ampliar foto", "ampliar imagen", "anterior foto", "en fotos", "en imágenes",
        "foto", "foto # de #", "fotogalería", "fotogalerías", "fotos: galería", "galería", "galería de fotos",
        "galería de imágenes", "galería fotográfica", "galerías", "imagen", "imagen # de #", "siguiente foto", "ver fotos",
        "ver galería", "ver imagen", "ver imágenes", "ver todas las fotos",
    ]),
    (LabelKind::Follow, &[
        "# seguidores", "añádenos *", "búscanos *", "encuéntranos *", "nuestras redes", "nuestras redes sociales", "redes sociales",
        "seguidores", "seguinos", "seguinos *", "seguir", "seguir a *", "sigue toda la información *", "siguiendo", "síganos *",
        "síguenos", "síguenos *", "síguenos en", "síguenos en *", "síguenos en redes", "síguenos en redes sociales", "únete",
        "únete *", "seguir al autor/a:", "seguir al autor", "sigue toda la información de|sobre|en *",
        "también puedes seguirnos en *", "síguenos en nuestro canal de *",
    ]),
    (LabelKind::Navigation, &[
        "ver en el navegador *", "mensaje reenviado", "mensaje original", "ver en el navegador", "ver en navegador", "ver versión online", "abrir buscador", "abrir menú", "acerca de",
        "acerca de nosotros", "agenda", "anterior", "archivos", "arriba", "ayuda", "ayuda *", "blogs *", "buscador", "buscar",
        "buscar *", "búsqueda", "búsqueda avanzada", "calendario", "calendario laboral", "cambiar edición", "cancelar", "cargando",
        "cargando *", "cargando siguiente contenido", "cartelera", "cerrar", "cerrar menú", "concursos", "contactar", "contacto",
        "contacto *", "continuar", "contáctanos", "contáctanos *", "contáctenos", "crucigrama", "crucigramas", "código ético",
        "defensor del lector", "directorio", "ediciones", "ediciones locales", "edición", "enlaces *", "enlaces de interés",
        "entrada anterior", "entrada siguiente", "equipo", "esquelas", "estás aquí", "estás en *", "eventos", "formación",
        "general", "guía tv", "ha ocurrido un error *", "idioma", "idiomas", "inicio", "ir a la *", "ir al contenido",
        "ir al contenido *", "juegos", "leer en *", "libro de estilo", "mapa del sitio", "mapa del sitio *", "mapa web", "menú",
        "menú principal", "modo oscuro", "multimedia *", "navegación", "navegación de entradas", "no", "nosotros", "nuestro equipo",
        "nuestros sitios", "o", "obituarios", "otras webs", "otros", "otros medios *", "pasatiempos", "podcast *", "portada",
        "preguntas frecuentes", "principios editoriales", "programación", "programación tv", "promociones", "publicidad en *",
        "página #", "página # de #", "página anterior", "página siguiente", "quienes somos", "quiénes somos", "redacción",
        "saltar a *", "saltar al contenido", "saltar al contenido *", "secciones", "servicios", "siguiente", "siguiente entrada",
        "sobre nosotros", "subir", "sí", "tarifario", "tarifas", "tienda", "todas las secciones", "trabaja con nosotros",
        "trabaja con nosotros *", "traductor", "transparencia", "volver", "volver *", "volver arriba", "web del grupo",
        "webs amigas", "webs de *", "webs del grupo", "¿quiénes somos",
    ]),
];
