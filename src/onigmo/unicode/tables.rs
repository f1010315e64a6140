// Written by tools/unicode-tables from the Unicode Character Database 15.0.0: do not edit.
//
// The data are Copyright © 1991-2022 Unicode, Inc., used under the Unicode License
// (https://www.unicode.org/license.txt).

use super::property::Recipe::{self, Ranges, Union};

/// Every name that `\p{…}` knows, sorted, and the place of its set in [`SETS`].
pub(super) static NAMES: [(&str, u16); 891] = [
    ("adlam", 48),
    ("adlm", 48),
    ("age=1.1", 270),
    ("age=10.0", 306),
    ("age=11.0", 308),
    ("age=12.0", 310),
    ("age=12.1", 312),
    ("age=13.0", 314),
    ("age=14.0", 316),
    ("age=15.0", 318),
    ("age=2.0", 272),
    ("age=2.1", 274),
    ("age=3.0", 276),
    ("age=3.1", 278),
    ("age=3.2", 280),
    ("age=4.0", 282),
    ("age=4.1", 284),
    ("age=5.0", 286),
    ("age=5.1", 288),
    ("age=5.2", 290),
    ("age=6.0", 292),
    ("age=6.1", 294),
    ("age=6.2", 296),
    ("age=6.3", 298),
    ("age=7.0", 300),
    ("age=8.0", 302),
    ("age=9.0", 304),
    ("aghb", 67),
    ("ahex", 46),
    ("ahom", 49),
    ("alnum", 40),
    ("alpha", 212),
    ("alphabetic", 212),
    ("anatolianhieroglyphs", 50),
    ("any", 38),
    ("arab", 51),
    ("arabic", 51),
    ("armenian", 52),
    ("armi", 102),
    ("armn", 52),
    ("ascii", 41),
    ("asciihexdigit", 46),
    ("assigned", 39),
    ("avestan", 53),
    ("avst", 53),
    ("bali", 54),
    ("balinese", 54),
    ("bamu", 55),
    ("bamum", 55),
    ("bass", 56),
    ("bassavah", 56),
    ("batak", 57),
    ("batk", 57),
    ("beng", 58),
    ("bengali", 58),
    ("bhaiksuki", 59),
    ("bhks", 59),
    ("bidic", 213),
    ("bidicontrol", 213),
    ("blank", 42),
    ("bopo", 60),
    ("bopomofo", 60),
    ("brah", 61),
    ("brahmi", 61),
    ("brai", 62),
    ("braille", 62),
    ("bugi", 63),
    ("buginese", 63),
    ("buhd", 64),
    ("buhid", 64),
    ("c", 30),
    ("cakm", 68),
    ("canadianaboriginal", 65),
    ("cans", 65),
    ("cari", 66),
    ("carian", 66),
    ("cased", 215),
    ("casedletter", 37),
    ("caseignorable", 214),
    ("caucasianalbanian", 67),
    ("cc", 0),
    ("cf", 1),
    ("chakma", 68),
    ("cham", 69),
    ("changeswhencasefolded", 216),
    ("changeswhencasemapped", 217),
    ("changeswhenlowercased", 218),
    ("changeswhentitlecased", 219),
    ("changeswhenuppercased", 220),
    ("cher", 70),
    ("cherokee", 70),
    ("chorasmian", 71),
    ("chrs", 71),
    ("ci", 214),
    ("closepunctuation", 18),
    ("cn", 2),
    ("cntrl", 0),
    ("co", 3),
    ("combiningmark", 32),
    ("common", 72),
    ("connectorpunctuation", 16),
    ("control", 0),
    ("copt", 73),
    ("coptic", 73),
    ("cpmn", 76),
    ("cprt", 75),
    ("cs", 4),
    ("cuneiform", 74),
    ("currencysymbol", 23),
    ("cwcf", 216),
    ("cwcm", 217),
    ("cwl", 218),
    ("cwt", 219),
    ("cwu", 220),
    ("cypriot", 75),
    ("cyprominoan", 76),
    ("cyrillic", 77),
    ("cyrl", 77),
    ("dash", 221),
    ("dashpunctuation", 17),
    ("decimalnumber", 13),
    ("defaultignorablecodepoint", 222),
    ("dep", 223),
    ("deprecated", 223),
    ("deseret", 78),
    ("deva", 79),
    ("devanagari", 79),
    ("di", 222),
    ("dia", 224),
    ("diacritic", 224),
    ("diak", 80),
    ("digit", 13),
    ("divesakuru", 80),
    ("dogr", 81),
    ("dogra", 81),
    ("dsrt", 78),
    ("dupl", 82),
    ("duployan", 82),
    ("ebase", 228),
    ("ecomp", 226),
    ("egyp", 83),
    ("egyptianhieroglyphs", 83),
    ("elba", 84),
    ("elbasan", 84),
    ("elym", 85),
    ("elymaic", 85),
    ("emod", 227),
    ("emoji", 225),
    ("emojicomponent", 226),
    ("emojimodifier", 227),
    ("emojimodifierbase", 228),
    ("emojipresentation", 229),
    ("enclosingmark", 11),
    ("epres", 229),
    ("ethi", 86),
    ("ethiopic", 86),
    ("ext", 231),
    ("extendedpictographic", 230),
    ("extender", 231),
    ("extpict", 230),
    ("finalpunctuation", 19),
    ("format", 1),
    ("geor", 87),
    ("georgian", 87),
    ("glag", 88),
    ("glagolitic", 88),
    ("gong", 93),
    ("gonm", 132),
    ("goth", 89),
    ("gothic", 89),
    ("gran", 90),
    ("grantha", 90),
    ("graph", 44),
    ("graphemebase", 232),
    ("graphemeclusterbreak=control", 638),
    ("graphemeclusterbreak=cr", 637),
    ("graphemeclusterbreak=extend", 639),
    ("graphemeclusterbreak=l", 640),
    ("graphemeclusterbreak=lf", 641),
    ("graphemeclusterbreak=lv", 642),
    ("graphemeclusterbreak=lvt", 643),
    ("graphemeclusterbreak=prepend", 644),
    ("graphemeclusterbreak=regionalindicator", 260),
    ("graphemeclusterbreak=spacingmark", 645),
    ("graphemeclusterbreak=t", 646),
    ("graphemeclusterbreak=v", 647),
    ("graphemeclusterbreak=zwj", 648),
    ("graphemeextend", 233),
    ("graphemelink", 234),
    ("grbase", 232),
    ("greek", 91),
    ("grek", 91),
    ("grext", 233),
    ("grlink", 234),
    ("gujarati", 92),
    ("gujr", 92),
    ("gunjalagondi", 93),
    ("gurmukhi", 94),
    ("guru", 94),
    ("han", 95),
    ("hang", 96),
    ("hangul", 96),
    ("hani", 95),
    ("hanifirohingya", 97),
    ("hano", 98),
    ("hanunoo", 98),
    ("hatr", 99),
    ("hatran", 99),
    ("hebr", 100),
    ("hebrew", 100),
    ("hex", 235),
    ("hexdigit", 235),
    ("hira", 101),
    ("hiragana", 101),
    ("hluw", 50),
    ("hmng", 166),
    ("hmnp", 151),
    ("hung", 154),
    ("hyphen", 236),
    ("idc", 239),
    ("idcontinue", 239),
    ("ideo", 241),
    ("ideographic", 241),
    ("ids", 240),
    ("idsb", 237),
    ("idsbinaryoperator", 237),
    ("idst", 238),
    ("idstart", 240),
    ("idstrinaryoperator", 238),
    ("imperialaramaic", 102),
    ("inadlam", 319),
    ("inaegeannumbers", 320),
    ("inahom", 321),
    ("inalchemicalsymbols", 322),
    ("inalphabeticpresentationforms", 323),
    ("inanatolianhieroglyphs", 324),
    ("inancientgreekmusicalnotation", 325),
    ("inancientgreeknumbers", 326),
    ("inancientsymbols", 327),
    ("inarabic", 328),
    ("inarabicextendeda", 329),
    ("inarabicextendedb", 330),
    ("inarabicextendedc", 331),
    ("inarabicmathematicalalphabeticsymbols", 332),
    ("inarabicpresentationformsa", 333),
    ("inarabicpresentationformsb", 334),
    ("inarabicsupplement", 335),
    ("inarmenian", 336),
    ("inarrows", 337),
    ("inavestan", 338),
    ("inbalinese", 339),
    ("inbamum", 340),
    ("inbamumsupplement", 341),
    ("inbasiclatin", 41),
    ("inbassavah", 342),
    ("inbatak", 343),
    ("inbengali", 344),
    ("inbhaiksuki", 345),
    ("inblockelements", 346),
    ("inbopomofo", 347),
    ("inbopomofoextended", 348),
    ("inboxdrawing", 349),
    ("inbrahmi", 350),
    ("inbraillepatterns", 62),
    ("inbuginese", 351),
    ("inbuhid", 352),
    ("inbyzantinemusicalsymbols", 353),
    ("incarian", 370),
    ("incaucasianalbanian", 371),
    ("inchakma", 372),
    ("incham", 373),
    ("incherokee", 374),
    ("incherokeesupplement", 375),
    ("inchesssymbols", 376),
    ("inchorasmian", 377),
    ("incjkcompatibility", 354),
    ("incjkcompatibilityforms", 355),
    ("incjkcompatibilityideographs", 356),
    ("incjkcompatibilityideographssupplement", 357),
    ("incjkradicalssupplement", 358),
    ("incjkstrokes", 359),
    ("incjksymbolsandpunctuation", 360),
    ("incjkunifiedideographs", 361),
    ("incjkunifiedideographsextensiona", 362),
    ("incjkunifiedideographsextensionb", 363),
    ("incjkunifiedideographsextensionc", 364),
    ("incjkunifiedideographsextensiond", 365),
    ("incjkunifiedideographsextensione", 366),
    ("incjkunifiedideographsextensionf", 367),
    ("incjkunifiedideographsextensiong", 368),
    ("incjkunifiedideographsextensionh", 369),
    ("incombiningdiacriticalmarks", 378),
    ("incombiningdiacriticalmarksextended", 379),
    ("incombiningdiacriticalmarksforsymbols", 381),
    ("incombiningdiacriticalmarkssupplement", 380),
    ("incombininghalfmarks", 382),
    ("incommonindicnumberforms", 383),
    ("incontrolpictures", 384),
    ("incoptic", 385),
    ("incopticepactnumbers", 386),
    ("incountingrodnumerals", 387),
    ("incuneiform", 388),
    ("incuneiformnumbersandpunctuation", 389),
    ("incurrencysymbols", 390),
    ("incypriotsyllabary", 391),
    ("incyprominoan", 392),
    ("incyrillic", 393),
    ("incyrillicextendeda", 394),
    ("incyrillicextendedb", 395),
    ("incyrillicextendedc", 396),
    ("incyrillicextendedd", 397),
    ("incyrillicsupplement", 398),
    ("indeseret", 78),
    ("indevanagari", 399),
    ("indevanagariextended", 400),
    ("indevanagariextendeda", 401),
    ("indingbats", 402),
    ("indivesakuru", 403),
    ("indogra", 404),
    ("indominotiles", 405),
    ("induployan", 406),
    ("inearlydynasticcuneiform", 407),
    ("inegyptianhieroglyphformatcontrols", 408),
    ("inegyptianhieroglyphs", 409),
    ("inelbasan", 410),
    ("inelymaic", 411),
    ("inemoticons", 412),
    ("inenclosedalphanumerics", 414),
    ("inenclosedalphanumericsupplement", 413),
    ("inenclosedcjklettersandmonths", 415),
    ("inenclosedideographicsupplement", 416),
    ("inethiopic", 417),
    ("inethiopicextended", 418),
    ("inethiopicextendeda", 419),
    ("inethiopicextendedb", 420),
    ("inethiopicsupplement", 421),
    ("ingeneralpunctuation", 422),
    ("ingeometricshapes", 423),
    ("ingeometricshapesextended", 424),
    ("ingeorgian", 425),
    ("ingeorgianextended", 426),
    ("ingeorgiansupplement", 427),
    ("inglagolitic", 428),
    ("inglagoliticsupplement", 429),
    ("ingothic", 430),
    ("ingrantha", 431),
    ("ingreekandcoptic", 433),
    ("ingreekextended", 432),
    ("ingujarati", 434),
    ("ingunjalagondi", 435),
    ("ingurmukhi", 436),
    ("inhalfwidthandfullwidthforms", 437),
    ("inhangulcompatibilityjamo", 438),
    ("inhanguljamo", 439),
    ("inhanguljamoextendeda", 440),
    ("inhanguljamoextendedb", 441),
    ("inhangulsyllables", 442),
    ("inhanifirohingya", 443),
    ("inhanunoo", 444),
    ("inhatran", 445),
    ("inhebrew", 446),
    ("inherited", 103),
    ("inhighprivateusesurrogates", 447),
    ("inhighsurrogates", 448),
    ("inhiragana", 449),
    ("inideographicdescriptioncharacters", 451),
    ("inideographicsymbolsandpunctuation", 452),
    ("inimperialaramaic", 453),
    ("inindicsiyaqnumbers", 454),
    ("ininscriptionalpahlavi", 455),
    ("ininscriptionalparthian", 456),
    ("inipaextensions", 450),
    ("initialpunctuation", 20),
    ("injavanese", 457),
    ("inkaithi", 458),
    ("inkaktoviknumerals", 459),
    ("inkanaextendeda", 460),
    ("inkanaextendedb", 461),
    ("inkanasupplement", 462),
    ("inkanbun", 463),
    ("inkangxiradicals", 464),
    ("inkannada", 465),
    ("inkatakana", 466),
    ("inkatakanaphoneticextensions", 467),
    ("inkawi", 468),
    ("inkayahli", 469),
    ("inkharoshthi", 470),
    ("inkhitansmallscript", 471),
    ("inkhmer", 472),
    ("inkhmersymbols", 473),
    ("inkhojki", 474),
    ("inkhudawadi", 475),
    ("inlao", 476),
    ("inlatin1supplement", 485),
    ("inlatinextendeda", 478),
    ("inlatinextendedadditional", 477),
    ("inlatinextendedb", 479),
    ("inlatinextendedc", 480),
    ("inlatinextendedd", 481),
    ("inlatinextendede", 482),
    ("inlatinextendedf", 483),
    ("inlatinextendedg", 484),
    ("inlepcha", 486),
    ("inletterlikesymbols", 487),
    ("inlimbu", 488),
    ("inlineara", 489),
    ("inlinearbideograms", 490),
    ("inlinearbsyllabary", 491),
    ("inlisu", 492),
    ("inlisusupplement", 493),
    ("inlowsurrogates", 494),
    ("inlycian", 495),
    ("inlydian", 496),
    ("inmahajani", 497),
    ("inmahjongtiles", 498),
    ("inmakasar", 499),
    ("inmalayalam", 500),
    ("inmandaic", 501),
    ("inmanichaean", 502),
    ("inmarchen", 503),
    ("inmasaramgondi", 504),
    ("inmathematicalalphanumericsymbols", 505),
    ("inmathematicaloperators", 506),
    ("inmayannumerals", 507),
    ("inmedefaidrin", 508),
    ("inmeeteimayek", 509),
    ("inmeeteimayekextensions", 510),
    ("inmendekikakui", 511),
    ("inmeroiticcursive", 512),
    ("inmeroitichieroglyphs", 137),
    ("inmiao", 513),
    ("inmiscellaneousmathematicalsymbolsa", 514),
    ("inmiscellaneousmathematicalsymbolsb", 515),
    ("inmiscellaneoussymbols", 516),
    ("inmiscellaneoussymbolsandarrows", 517),
    ("inmiscellaneoussymbolsandpictographs", 518),
    ("inmiscellaneoustechnical", 519),
    ("inmodi", 520),
    ("inmodifiertoneletters", 521),
    ("inmongolian", 522),
    ("inmongoliansupplement", 523),
    ("inmro", 524),
    ("inmultani", 525),
    ("inmusicalsymbols", 526),
    ("inmyanmar", 527),
    ("inmyanmarextendeda", 528),
    ("inmyanmarextendedb", 529),
    ("innabataean", 531),
    ("innagmundari", 532),
    ("innandinagari", 533),
    ("innewa", 535),
    ("innewtailue", 534),
    ("innko", 530),
    ("innoblock", 636),
    ("innumberforms", 536),
    ("innushu", 537),
    ("innyiakengpuachuehmong", 538),
    ("inogham", 539),
    ("inolchiki", 153),
    ("inoldhungarian", 540),
    ("inolditalic", 541),
    ("inoldnortharabian", 156),
    ("inoldpermic", 542),
    ("inoldpersian", 543),
    ("inoldsogdian", 544),
    ("inoldsoutharabian", 160),
    ("inoldturkic", 545),
    ("inolduyghur", 546),
    ("inopticalcharacterrecognition", 547),
    ("inoriya", 548),
    ("inornamentaldingbats", 549),
    ("inosage", 550),
    ("inosmanya", 551),
    ("inottomansiyaqnumbers", 552),
    ("inpahawhhmong", 553),
    ("inpalmyrene", 167),
    ("inpaucinhau", 554),
    ("inphagspa", 555),
    ("inphaistosdisc", 556),
    ("inphoenician", 557),
    ("inphoneticextensions", 558),
    ("inphoneticextensionssupplement", 559),
    ("inplayingcards", 560),
    ("inprivateusearea", 561),
    ("inpsalterpahlavi", 562),
    ("inrejang", 563),
    ("inruminumeralsymbols", 564),
    ("inrunic", 565),
    ("insamaritan", 566),
    ("insaurashtra", 567),
    ("inscriptionalpahlavi", 104),
    ("inscriptionalparthian", 105),
    ("insharada", 176),
    ("inshavian", 177),
    ("inshorthandformatcontrols", 568),
    ("insiddham", 569),
    ("insinhala", 570),
    ("insinhalaarchaicnumbers", 571),
    ("insmallformvariants", 572),
    ("insmallkanaextension", 573),
    ("insogdian", 574),
    ("insorasompeng", 575),
    ("insoyombo", 576),
    ("inspacingmodifierletters", 577),
    ("inspecials", 578),
    ("insundanese", 579),
    ("insundanesesupplement", 580),
    ("insuperscriptsandsubscripts", 581),
    ("insupplementalarrowsa", 582),
    ("insupplementalarrowsb", 583),
    ("insupplementalarrowsc", 584),
    ("insupplementalmathematicaloperators", 585),
    ("insupplementalpunctuation", 586),
    ("insupplementalsymbolsandpictographs", 587),
    ("insupplementaryprivateuseareaa", 588),
    ("insupplementaryprivateuseareab", 589),
    ("insuttonsignwriting", 590),
    ("insylotinagri", 591),
    ("insymbolsandpictographsextendeda", 592),
    ("insymbolsforlegacycomputing", 593),
    ("insyriac", 594),
    ("insyriacsupplement", 595),
    ("intagalog", 596),
    ("intagbanwa", 597),
    ("intags", 598),
    ("intaile", 599),
    ("intaitham", 600),
    ("intaiviet", 601),
    ("intaixuanjingsymbols", 602),
    ("intakri", 603),
    ("intamil", 604),
    ("intamilsupplement", 605),
    ("intangsa", 606),
    ("intangut", 607),
    ("intangutcomponents", 608),
    ("intangutsupplement", 609),
    ("intelugu", 610),
    ("inthaana", 611),
    ("inthai", 612),
    ("intibetan", 613),
    ("intifinagh", 614),
    ("intirhuta", 615),
    ("intoto", 616),
    ("intransportandmapsymbols", 617),
    ("inugaritic", 618),
    ("inunifiedcanadianaboriginalsyllabics", 619),
    ("inunifiedcanadianaboriginalsyllabicsextended", 620),
    ("inunifiedcanadianaboriginalsyllabicsextendeda", 621),
    ("invai", 622),
    ("invariationselectors", 623),
    ("invariationselectorssupplement", 624),
    ("invedicextensions", 625),
    ("inverticalforms", 626),
    ("invithkuqi", 627),
    ("inwancho", 628),
    ("inwarangciti", 629),
    ("inyezidi", 630),
    ("inyijinghexagramsymbols", 633),
    ("inyiradicals", 631),
    ("inyisyllables", 632),
    ("inzanabazarsquare", 634),
    ("inznamennymusicalnotation", 635),
    ("ital", 155),
    ("java", 106),
    ("javanese", 106),
    ("joinc", 242),
    ("joincontrol", 242),
    ("kaithi", 107),
    ("kali", 111),
    ("kana", 109),
    ("kannada", 108),
    ("katakana", 109),
    ("kawi", 110),
    ("kayahli", 111),
    ("khar", 112),
    ("kharoshthi", 112),
    ("khitansmallscript", 113),
    ("khmer", 114),
    ("khmr", 114),
    ("khoj", 115),
    ("khojki", 115),
    ("khudawadi", 116),
    ("kits", 113),
    ("knda", 108),
    ("kthi", 107),
    ("l", 31),
    ("lana", 190),
    ("lao", 117),
    ("laoo", 117),
    ("latin", 118),
    ("latn", 118),
    ("lc", 37),
    ("lepc", 119),
    ("lepcha", 119),
    ("letter", 31),
    ("letternumber", 14),
    ("limb", 120),
    ("limbu", 120),
    ("lina", 121),
    ("linb", 122),
    ("lineara", 121),
    ("linearb", 122),
    ("lineseparator", 27),
    ("lisu", 123),
    ("ll", 5),
    ("lm", 6),
    ("lo", 7),
    ("loe", 243),
    ("logicalorderexception", 243),
    ("lower", 244),
    ("lowercase", 244),
    ("lowercaseletter", 5),
    ("lt", 8),
    ("lu", 9),
    ("lyci", 124),
    ("lycian", 124),
    ("lydi", 125),
    ("lydian", 125),
    ("m", 32),
    ("mahajani", 126),
    ("mahj", 126),
    ("maka", 127),
    ("makasar", 127),
    ("malayalam", 128),
    ("mand", 129),
    ("mandaic", 129),
    ("mani", 130),
    ("manichaean", 130),
    ("marc", 131),
    ("marchen", 131),
    ("mark", 32),
    ("masaramgondi", 132),
    ("math", 245),
    ("mathsymbol", 25),
    ("mc", 10),
    ("me", 11),
    ("medefaidrin", 133),
    ("medf", 133),
    ("meeteimayek", 134),
    ("mend", 135),
    ("mendekikakui", 135),
    ("merc", 136),
    ("mero", 137),
    ("meroiticcursive", 136),
    ("meroitichieroglyphs", 137),
    ("miao", 138),
    ("mlym", 128),
    ("mn", 12),
    ("modi", 139),
    ("modifierletter", 6),
    ("modifiersymbol", 24),
    ("mong", 140),
    ("mongolian", 140),
    ("mro", 141),
    ("mroo", 141),
    ("mtei", 134),
    ("mult", 142),
    ("multani", 142),
    ("myanmar", 143),
    ("mymr", 143),
    ("n", 33),
    ("nabataean", 144),
    ("nagm", 145),
    ("nagmundari", 145),
    ("nand", 146),
    ("nandinagari", 146),
    ("narb", 156),
    ("nbat", 144),
    ("nchar", 246),
    ("nd", 13),
    ("newa", 148),
    ("newtailue", 147),
    ("nko", 149),
    ("nkoo", 149),
    ("nl", 14),
    ("no", 15),
    ("noncharactercodepoint", 246),
    ("nonspacingmark", 12),
    ("nshu", 150),
    ("number", 33),
    ("nushu", 150),
    ("nyiakengpuachuehmong", 151),
    ("oalpha", 247),
    ("odi", 248),
    ("ogam", 152),
    ("ogham", 152),
    ("ogrext", 249),
    ("oidc", 250),
    ("oids", 251),
    ("olchiki", 153),
    ("olck", 153),
    ("oldhungarian", 154),
    ("olditalic", 155),
    ("oldnortharabian", 156),
    ("oldpermic", 157),
    ("oldpersian", 158),
    ("oldsogdian", 159),
    ("oldsoutharabian", 160),
    ("oldturkic", 161),
    ("olduyghur", 162),
    ("olower", 252),
    ("omath", 253),
    ("openpunctuation", 22),
    ("oriya", 163),
    ("orkh", 161),
    ("orya", 163),
    ("osage", 164),
    ("osge", 164),
    ("osma", 165),
    ("osmanya", 165),
    ("other", 30),
    ("otheralphabetic", 247),
    ("otherdefaultignorablecodepoint", 248),
    ("othergraphemeextend", 249),
    ("otheridcontinue", 250),
    ("otheridstart", 251),
    ("otherletter", 7),
    ("otherlowercase", 252),
    ("othermath", 253),
    ("othernumber", 15),
    ("otherpunctuation", 21),
    ("othersymbol", 26),
    ("otheruppercase", 254),
    ("ougr", 162),
    ("oupper", 254),
    ("p", 34),
    ("pahawhhmong", 166),
    ("palm", 167),
    ("palmyrene", 167),
    ("paragraphseparator", 28),
    ("patsyn", 255),
    ("patternsyntax", 255),
    ("patternwhitespace", 256),
    ("patws", 256),
    ("pauc", 168),
    ("paucinhau", 168),
    ("pc", 16),
    ("pcm", 257),
    ("pd", 17),
    ("pe", 18),
    ("perm", 157),
    ("pf", 19),
    ("phag", 169),
    ("phagspa", 169),
    ("phli", 104),
    ("phlp", 171),
    ("phnx", 170),
    ("phoenician", 170),
    ("pi", 20),
    ("plrd", 138),
    ("po", 21),
    ("prependedconcatenationmark", 257),
    ("print", 43),
    ("privateuse", 3),
    ("prti", 105),
    ("ps", 22),
    ("psalterpahlavi", 171),
    ("punct", 34),
    ("punctuation", 34),
    ("qaac", 73),
    ("qaai", 103),
    ("qmark", 258),
    ("quotationmark", 258),
    ("radical", 259),
    ("regionalindicator", 260),
    ("rejang", 172),
    ("ri", 260),
    ("rjng", 172),
    ("rohg", 97),
    ("runic", 173),
    ("runr", 173),
    ("s", 35),
    ("samaritan", 174),
    ("samr", 174),
    ("sarb", 160),
    ("saur", 175),
    ("saurashtra", 175),
    ("sc", 23),
    ("sd", 262),
    ("sentenceterminal", 261),
    ("separator", 36),
    ("sgnw", 179),
    ("sharada", 176),
    ("shavian", 177),
    ("shaw", 177),
    ("shrd", 176),
    ("sidd", 178),
    ("siddham", 178),
    ("signwriting", 179),
    ("sind", 116),
    ("sinh", 180),
    ("sinhala", 180),
    ("sk", 24),
    ("sm", 25),
    ("so", 26),
    ("softdotted", 262),
    ("sogd", 181),
    ("sogdian", 181),
    ("sogo", 159),
    ("sora", 182),
    ("sorasompeng", 182),
    ("soyo", 183),
    ("soyombo", 183),
    ("space", 267),
    ("spaceseparator", 29),
    ("spacingmark", 10),
    ("sterm", 261),
    ("sund", 184),
    ("sundanese", 184),
    ("surrogate", 4),
    ("sylo", 185),
    ("sylotinagri", 185),
    ("symbol", 35),
    ("syrc", 186),
    ("syriac", 186),
    ("tagalog", 187),
    ("tagb", 188),
    ("tagbanwa", 188),
    ("taile", 189),
    ("taitham", 190),
    ("taiviet", 191),
    ("takr", 192),
    ("takri", 192),
    ("tale", 189),
    ("talu", 147),
    ("tamil", 193),
    ("taml", 193),
    ("tang", 195),
    ("tangsa", 194),
    ("tangut", 195),
    ("tavt", 191),
    ("telu", 196),
    ("telugu", 196),
    ("term", 263),
    ("terminalpunctuation", 263),
    ("tfng", 200),
    ("tglg", 187),
    ("thaa", 197),
    ("thaana", 197),
    ("thai", 198),
    ("tibetan", 199),
    ("tibt", 199),
    ("tifinagh", 200),
    ("tirh", 201),
    ("tirhuta", 201),
    ("titlecaseletter", 8),
    ("tnsa", 194),
    ("toto", 202),
    ("ugar", 203),
    ("ugaritic", 203),
    ("uideo", 264),
    ("unassigned", 2),
    ("unifiedideograph", 264),
    ("unknown", 211),
    ("upper", 265),
    ("uppercase", 265),
    ("uppercaseletter", 9),
    ("vai", 204),
    ("vaii", 204),
    ("variationselector", 266),
    ("vith", 205),
    ("vithkuqi", 205),
    ("vs", 266),
    ("wancho", 206),
    ("wara", 207),
    ("warangciti", 207),
    ("wcho", 206),
    ("whitespace", 267),
    ("word", 45),
    ("wspace", 267),
    ("xdigit", 46),
    ("xidc", 268),
    ("xidcontinue", 268),
    ("xids", 269),
    ("xidstart", 269),
    ("xpeo", 158),
    ("xposixpunct", 47),
    ("xsux", 74),
    ("yezi", 208),
    ("yezidi", 208),
    ("yi", 209),
    ("yiii", 209),
    ("z", 36),
    ("zanabazarsquare", 210),
    ("zanb", 210),
    ("zinh", 103),
    ("zl", 27),
    ("zp", 28),
    ("zs", 29),
    ("zyyy", 72),
    ("zzzz", 211),
];

/// Each different set once.
pub(super) static SETS: [Recipe; 649] = [
    Ranges("Af/CgB"),
    Ranges("tFAyqBFWAgGAxBAgMBwCAr5DA8/BEaExBEBJv03BA5HChmEAPAi7IPgjiBDvmFHm0rYAe/C"),
    Ranges(
        "\
         4bBGDHABAUAtMAmBByBBDA3BHbDGKuIA8BBlDN7BBxBBPAcBBALEfACFsHAIBCBWAHABCEBJBCBEHBDCAFBZBDAGD\
         CBWAHACACACBBAFDCBDCBGEABGRJDAJADAWAHACAFBKADADBBOEBMGHADAIBCBWAHACAFBJBCBDGDDCAFBSJCAGCD\
         AECCABACCCCDCMDFCDAEBBFBNVENADAXAQBJADAEGCADBBBEBKGWADAXAKAFBJADAEGCFCAEBKADLNADAzBADAGDQ\
         BaADASCYAJABBHCBDGABAIFKBDL6BDdkBCABAFAYABAXBFABAHAKBEfoCAkBDnBAkBAPANkBmGABEBB5LAEBHABAE\
         BpBAEBhBAEBHABAEBPA5BAEBjCBgBCaF2CBGB9UC5CGWIYIULNADACL+CBKFKFaF5CGrBEmCJfAMDMDBCqBBFKsBD\
         aFLC+BBhCAdBLFKFOBfwBtCCvBA0DH8BCPC8BGrBBLHrBE2QBGBmBBGBIABABABAfB1BAPAOBGATBDAJAlDAMBbAN\
         ChBOhBOsED3UYLU04BBgBA9KEtBABEBB4BGCNYIHAHAHAHAHAHAHAHA+DhBaA5CL2GZMDgCA2CBnDErBA+CA0CLvB\
         AtzcC3BI8KT4FHrGECABAFX7BCKF4BHmCHMF0DKeCuCALDhBA3BIOBKBnDXcJGBGBGIHAHA8BD+DBKFk9KLXDxBDu\
         zIBqDlBHLFEaAFABACACA9DP9NB2BGBfqBFzBATAEDFAnEBBA+FCGBGBGBDCHAHJFBMAaATACAPBOhB7DEDDtBC4C\
         ANCBuBuBhEdCxBOcDkBIeErBEeAlBDOpB+EBKFkBDkBDoBH0BKMAPAHACALAPAHACiC3JIWJIXGAqBAJkCGBBAsBA\
         CCBBXAoCHJvBTACEhBCbEB/B4BDUByBACEIADAdBDDKGJGgCfnBDMI2BCdBbEaGELHvCpC2BzBMzBGuBHKlJfAqBA\
         DBCqCrBHqBValBcTXIuCDkBIkCJBBZGKF1BASHnBIgDAUKSAvB9BHABAEAPALF7BEKFEAIBCBWAHACAFAKBCBDBBF\
         BEHBHCFqE8CAFdoCHKlF2BBmBhBlCKKFNS6BFK1BbBPDX4F8BjDzCLIBBBIACAeACBMIKlCIBuBBLaoCHzCMpCGK1\
         HJAtBAOJdCgBBWAOoCHACAsBCBACAJHKFGACAlBACAGGK1JZGRApBCc1CBOyBM7clDvDAFKkGryCjDM2iBp9DnS4t\
         I5RGfAKDxCAKFeBGJmCJKAHAVETvV7CkDrCD5BGR/BFKCN4/FH2mBpBJm3IEAHACAjJOBcDBBNEHsMjoCrDENCJGK\
         BI7yEuBBXI0D7B2HJnBBiGUmC5DULUL3CIZmE1CAnCACBBBCBEAMABAHAhCAEBIAHAcAEAFABCHA0KBkJB+VOFAPv\
         iBfFG0GHARBHACAFE+BgBBvDtBCOBKDC/JfQ6BEBvOqBlXHAEACAPAlGBQoBsCDKDCwYkCrC9BhGEAbACABBBAKAE\
         ABABFBDBABABADACABBBABABABABACABBEAHAEAEABAKAREDAFARzBCtIsBDkDLPBPAPAlBJuF3BdMsBDJGCNG5E4\
         eDRCNC3DD/CFMDBOMD4BHKFoBHeBCtC0KLOBNCJGuBAHHODJGJGzEA3BkBKlgBg3pBf6hEF+GBi0FNxpH+gD+QhvB\
         r6EEgjEwi3VBdgD/DwHvw/B+//BB+//BB",
    ),
    Ranges("gg4B/nGg4hc9//BC9//B"),
    Ranges("gg2B//B"),
    Ranges(
        "\
         hDZ6BApBXBHBABABABABABABABABABABABABABABABABABABABABABABABABABABABBBABABABABABABABBBABABA\
         BABABABABABABABABABABABABABABABABABABABACABABCCABACADBEACADCCACABABACABBBACADABACBCCGACAC\
         ABABABABABABABABBBABABABABABABABABBCABADABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABGCACBBAEABABABABkCBahGABADADCSAbiBBBDCBABABABABABABABABABABABEBACACBzBvBBABABABA\
         BABABABABABABABABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABAB\
         ABABBBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABAwBoBn6CqBCC4XFikCI3DrB/BMBhBmDABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABIBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABIIFKHIHIFKHIHINCHIHIHIEBBGADCBBIDCBIHKCBByIADBDAbAEAEACBIDEA1BAr1CvB\
         BADBBABABAEABBBFFABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABBHABAEAMlBBAFAzoeABABABABABABABABABABABABABABABABABABABABABABAT\
         ABABABABABABABABABABABABABAnEABABABABABABCBABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABHBABACABABABABAEABACABCBABABABABABABABABABAFAFABABABABABABABAEABAGABABABA\
         BAcADA1ZqBFIHvCg6TGMEphBZtmBnBoEjB7EKBOBGBBj4ByBt+CfgsVf6sZZaGBRaZaDBABGBKaZaZaZaZaZaZaZa\
         ZabcYBFaYBFaYBFaYBFaYBFBA05BJBTGF3vChB",
    ),
    Ranges(
        "\
         wVRELOEHABAlEAFA+OAmHAkFBtIBEAfAJADAgFAnFA0mBA/DA1RA62BArDAjTAwOFuF+BNAiBkBxVANAQM/+CBxHA\
         /FA1OArBEFAhDB9CC24bAinBFuIAyDAcB5DIwCAXApDCDB1OAWApEAsDAVBnDDJAmgVAtBBg/BFBpBBIl8YDviBMg\
         CBBAsgQDBGBBxhM9BpGGtdA/iBA",
    ),
    Ranges(
        "\
         qFAPAgIAEDwGA7ZaEDtBfBJjBBBiDBAYBKCCAQABdd4CLAYgBVVqBYHKFXBFRoB7B1BDASAHJQOEHCBCVBGBADDDA\
         QANBBCOBKAIFEBCVBGBBBBBBfDBATCQIBCBVBGBBBEDASAPBXALHCBCVBGBBBEDAeBBCPARABFDCBDDBBABBDBDCD\
         LWA0BHBCBWBPDAaCCACBeAEHBCBWBJBEDAfBBBPBRIBCBoBCAQAFCICYFFRDXBIBACG6BvBBBMF7BBBABEBXBABJB\
         BJACEXDgBA/BHBjBbEzDqBUAQFEDDADBHCEMMAxDoKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiClBPxDrTCQBZFq\
         CGHHRNSOROMBCPzBoBAjCiBB0BHEChBBAFlCKexBdCELrBEZ2BWJ0BwFuBRH2BdNBKrBajBpBCKdxDDBFBBDA6hBD\
         3/C3BYWJGBGBGBGBGBGBGBGnRA1BAE1CIAB5CEAFqBB9CRfwBPgQ/tGgC0wUB2jBjCnBIrIEPKBiCAxBlCpFAnDAD\
         GBCBDBWdzBOxB+BFDABBLbKWZcHuBtBECIKEBoBXCBHUPBFDADxBBADBCECABAYBDKHAOFCFCFJGBGxEiBdj9KMWE\
         wBkoItLCpDjCABJBMBEBABBBBBrDhBqLS/BC1BoBL0DEBmEpDJBsBCeDFCFCFCCjBLBZBSBBBOCNiB6DlMcDwBvBf\
         NTBHGlBKdCjBEHgEtCiDnBIzB8E2JJVKH4EFCABrBBBDACWKWJehCSBBKVKZmC3BGBgCAPDBCBcqBcDcjBHBbb1BK\
         VKSNRuDoC3FjB8KpBGBuCcKAIVqBRuBUbWM0B5BBCANsBgBYajBdACAIiBDAMvBODVABAjBRBYTB/BGBABDBOBJHu\
         BmBHCBCVBGBBBEDASAME+E0BSDUCevBUBBA4FuBpBDkBvBUA7BqBNAnCalBG5FrBzGHCACHBBBXPABA+CHCmBQABA\
         cAKnBHAVALtBTASoCnIIBkBRAxBdwDGBBBlBVAZFBBBfOAnKSPABMBhB8DAvC5cmHjGsyCgDPvhBRF59DmS5tI4RH\
         eRuCRdSvBzBUFSwbqCFAvF3/FI1mBqBI33IiJPAdCCAODIrMkoCqDFMDIHJwzIA1PsBhBAhKdSrBkPa1XGBDBBBOB\
         kG7pBDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQkqE/2pBgB5hEG9GCh0F\
         OwpH/gD9QivBq6EF/iE",
    ),
    Ranges("lOACACAmBA1sHHIHIHMAPAvBA"),
    Ranges(
        "\
         hCZlDWBGhBABABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABABABABABACABABABA\
         BABABABABABABABABABABABABABABABABABABABBBABADBBABBBCCDBBBCDBBBBABABBBACABBBCBABBDAHACACAC\
         ABABABABABABABACABABABABABABABABACACABCBABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABAHBBBCABDBABABABAhJABADAIAGABCBABBBQBIjBACCDABABABABABABABABABABABAFACABBCyBwBABAB\
         ABABABABABABABABABABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABABBBABA\
         BABABABACABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABAClBp6ClBBAFAyW1C6kCqBCCgKABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABAJHIFKHIHIFLABABABAIHoCDMDMDMELDmIAEADCCCCADEGABABABDCDKBFA9BA8zCvBwBA\
         BCCABABABDBACAICBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABAIABAEAtqeABABABABABABABABABABABABABABABABABABABABABABATABABABABA\
         BABABABABABABABABAnEABABABABABABADABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABAKABABBBABABABAEABACABADABABABABABABABABABABEBEBABABABABABABABDBAGAFABAcAr5VZlmBnBoE\
         jB8EKBOBGBBq3ByBt/CfgsVfgtZZaZaZaABBCACBCDBHaZaBBDCHBGbBBDBEBADGbZaZaZaZaZaZeYhBYhBYhBYhB\
         YhBA1pEhB",
    ),
    Ranges(
        "\
         joCA3BACCIDBByBB6BCGBCBKArBA6BCiCA6BCIABB1BB6BABAGBCBKAmDBBBDCBCKApBC9BD9BB6BABECBBBJBcAO\
         B6BCFCBCKAqBBrCCGHSBqKB/BArFBEAGACBZBKCCGVBCFCAKC4zBAeAhEAHHBB6KDCCEBBFgHB6BABAJABBIFxEAw\
         BAFABEBB9BAeAEBCA8BACCBADBwBHIBrFAVA25EBz/dBCA4CByBPuEBvBAwBBEBCCuDBCBYAtBABAtDACBFAtHBBB\
         BBBAzgZABA/DAtBCEBzDAYB7BAwBCJBNA9CCDBBAqFCfB6BBBDCBCCJAKBxGCIBDAqDCGABDCAtHCGDCAxDCIBBAt\
         DABBGApDBEAlICJA3HFBBEACABAuECIDEA0CAdB+BA3MAOAqDAHACA1GEEBBA+KBMAwBBIBBAvgU2BoDBzrYBGF",
    ),
    Ranges("okBB0xFA+wBDBCrshBC"),
    Ranges(
        "\
         gYvDzIEpIsBBABBBBBAoCKwBUQAlDGCFCBBDjBAea7CK6BIJAYDBIBCBErBC8BHqBXBf3BABAEHEADGKBdA6BAEDI\
         AUBaACB5BAEBEBCCDAeBDALB5BAEEBBEAUBWFBA6BACABDIAHBLBeA9BAMAyBADA3BABCFCBDHBLBdA6BACAGAFBU\
         BcB5BBEDIAUBdAoCAHCBA6CACGMHiDACILGpCBbABABA3BNBEBBFKBjBJAmDDBFBBCBZBECQDNACBGAPA/VCydCdB\
         eBeBgCBBGIACKJAtBCBA1DBiBA2DCEBJAGC7GBCA6BABGBABACHGJCAwBNBPxBDwBABEBAFAoBIMBgBDCBBC4BABB\
         DABC6BHCB4ECBMBGEAGADBmG/BwWMEADL+/CCtEAgDfqRDrDB0udAEJgBBwCBwIADAEAZBFA3EBaRNAmBHZKuBCwB\
         ACDCBnBAjCFCBCBMAIAvBAzBABCCBFBBAqBBIAuHACAEAw5TAhXPQPteAiHA1EEm0BCBBFDoBCEAlFB9RDjMBwCCm\
         CKxBD7DA2BOpBACBKCxBDCBHA9BCkBEBH+BAMB0BIKDCA/CCCABBGACA9EADHVB5BBDAlBGDEjGHCCBAXA0CFBAEB\
         BBuHDGBBBbB1CHCABBqDABACFBAlDCCDBEjIIBBgIBBAEAwEDCBEAgBJoBFCDIAJFCCuBMBB2MGBFBAyCVCGBBBB6\
         DFDABBBGBAoCBDABA7KBLB0BEFABA9nFAGO60NE7BG4gBA/BDxCA4lTBhzEtBCWgRCRHCGeD0EC79B2BExBIAOAWE\
         BOwqBGBQCGBBBEkDAgFG3LA9BD8PDgfGtDG19lYvH",
    ),
    Ranges(
        "\
         wBJmxBJmEJmGJ8MJ2DJ2DJ2DJ2DJ2DJ2DJ2DJ2DJ2DJgDJ2DJmCJ2IJmCJm6BJmBJsJJgEJmFJGJ2FJ2CJmEJGJmu\
         iBJmVJmBJmGJWJ2CJ2MJ24UJmsBJmkCJsZJgEJ8BJwEJ2IJ2KJ2DJ2LJmDJmDJmNJmDJ2XJ2HJmCJmNJm4SJ2CJmE\
         J0jbxBgqCJmNJ2PJ2iBJ20EJ",
    ),
    Ranges("u3FCvzCiBCD+zDAZIOCr1dJwyW0BsOAIAmEEqhIuD"),
    Ranges(
        "\
         yFBFACC1pCF4LF4DClEG5GGRIxNJ1hBTzjBJgPA10BADFGJmGPpBA2W7BuCV2TdprBA0kBDqEJeHBOgBJnBOwrdFx\
         mWsBhCDRB1KakBD0pBHZGnBIrCEWFgFBCPCtBgCI0BBeCrCEoDHYHpBGqKFgLe+EJqBDwDGmET7LTlqBBuNInbSza\
         Um8SG+YWphZTMTsDYuqFIhd6BBCBDsCsBBOieM",
    ),
    Ranges("/CA/+HBTA+u3BBYCvHA"),
    Ranges("tBA8qBAzBAhyDAlgBApgCFhwDACAfBEAcA+NATAvDAwszBBlBAKApFA/8DA"),
    Ranges(
        "\
         pBAzBAfA91DABA+6BAptCA3BAPA6TABAeA+hBABABABABABABAwCAgBABABABABA0MABABABABABABABABABABAgC\
         ABAhBAlhBABABABAsBABABABAsNABABABABADABABABACB+ozBA5GAdABABABABABABABADARABABAqFAzBAfACAC\
         A",
    ),
    Ranges("7FA96HADAcAouDABAEACAPADA"),
    Ranges("rFAs7HACBCAZAouDABAEACAPADA"),
    Ranges(
        "\
         hBCBCCABABBKBDBbAkCAFAOBHA+VAIAyOFpBA2BACACAsBBUBBBNABCqCDmDArBNpHC2BOfAlIBKAsEA4DA5DAmMA\
         MAvLA6CAKBoFOBAwDAqCEEBvDFrFAkTIlYA8DCnCB9ECBClBFBD5JB4GBgEGBFsFGcB9DD7BE+BBgCHLAiaBIHIIC\
         DCCDKBABJ6kDDBBwDAvEBECCACIBBBACBKEBJCDBABMCCsNC5BA9FAigdBtICjDAKAzDF8LD2CBoBCBAxBBvBAhDM\
         QB8DD+DBQB5HAkxUGCAWAUBCDDCBDHCGABB1ECBCCABABBKBDBbAkBACB6MC8UAwBA+MAnXAnGAfAwIImBAwDGiCG\
         5CD4dEsBD9FGtDBBD+DDwBBvCDEANABC4CFrDAhNEKBBAoDA6HWpDCcMsCAiEC8HAoIC7EA8CHzCCBE9CJ3JEqBBl\
         UBqCMvFAwjBE87CB7zOBlEAhCEIAyaDnKA8lTAnvHEy2DB",
    ),
    Ranges(
        "\
         oBAyBAfA+1DABA+6BA+rCADAmBA3BAPA6TABAeA+hBABABABABABABAwCAgBABABABABA0MABABABABABABABABAB\
         ABAgCABAhBAlhBABABABAZASABABABAsNABABABABADABABABACAhpzBA3GAdABABABABABABABADARABABAqFAyB\
         AfADACA",
    ),
    Ranges("kBA9DDpnBA7DAyPByPBHA1HAnIAlSA7sCAkmCgB37hBAjuVAsDA6EA7GBDB2/HD+4wBAwtCA"),
    Ranges("+CABAnCAGAEADApQDMNFGBABQ1DAOBioBA05FABCLCNCNCNB8kEBjzdWJBnDBweAOBmiUQ7bABAiFA3g9BE"),
    Ranges(
        "\
         rBAQC9BABAtBAEAlBAfA+XAvQC7xGANAnBCNCrEAnBEGAkCEFBEACACAHAfBCABAfrIgBB6CAeYoBF1OAJA2BHvDA\
         wKECeKPgIiEW+BEfChIwBUCF8+zBA4ZABCkFAQC9BABAjEAGD021BAZAfAZAfAZAfAZAfAZAs5FB",
    ),
    Ranges(
        "\
         mFACAEABAxeAqIB/DBuGAKATB3HAjQA1LAiEFBAkEAvGApBAnMCPABCCFUABABAlEHBFBBFDlGBwXJzWAyWA9EhBh\
         LJJIjsBBBDBBKABBGFBABABAEALBOABBBA6BBJECDBBBBBGBeCBBABesIHETCGCwCBdZnBGkCZKxCtCW2FBIB1BIu\
         DB3HsBrBgC/HgQvBVBGmBCfBoDlHFlLBuBZB4CM1GaLIANBMAVBGBwKBEJgBjBceLdIAPfKmBP/JguG/Bw0V2BhbD\
         KBBA9RCm2UP/DAtBCkPADAEBNB5JI5BQCCBMDAvBsB6zBBvSA2jDA1kCHEQq6SDFA2qUAz1EzD8B1HKmBC7BFCWBH\
         dE8BVhCDA6F2CplB/P3BDyBHBNBBo2BA86CAhEAxWrBEjDMOCOBOBkBXgF4BcNrBEIHBOF6E6HF3WEQDMD2DE+CGL\
         EAPLE3BIJGnBIdCBuCzKMNCMDIHtBBGINEIHIHyEB2B",
    ),
    Ranges("ohIA"),
    Ranges("phIA"),
    Ranges("gBA/DA/uFA/rCKkBAvBAg9DA"),
    Union(&[0, 1, 2, 3, 4]),
    Union(&[5, 6, 7, 8, 9]),
    Union(&[10, 11, 12]),
    Union(&[13, 14, 15]),
    Union(&[16, 17, 18, 19, 20, 21, 22]),
    Union(&[23, 24, 25, 26]),
    Union(&[27, 28, 29]),
    Union(&[9, 5, 8]),
    Ranges("A///hB"),
    Ranges(
        "\
         A3bCFEGBABTBsMBlBCxBCCB2BIaEFLtIB7BCkDO6BCwBCOBbCABKFeBBGrHBHCBCVBGBADDCICBCDIAEBBECYCCBF\
         EBCVBGBBBBBBCABEEBCCDAHDBAHQKCBIBCBVBGBBBECJBCBCCAPDCLHGBCBHCBCVBGBBBECICBCCHCEBBECRKBBFD\
         CBDDBBABBDBDCDLEEDCBDCAGAOUFMBCBWBPCIBCBDHBBCCACDCJHVBCBWBJBECIBCBDHBGBBDCJBCMMBCByBBCBFE\
         PCZBCBRDXBIBACGDAEFBABHGJCCM5BEclBBBABEBXBABWCEBABGBJCDgBnCBjBEmBBjBBOBMlBlGBAFAC4LBDCGBA\
         BDCoBBDCgBBDCGBABDCOB4BBDCiCCfDZG1CCFC8UD4CHVJXJTMMBCBBM9CCJGJGZG4CHqBFlCKeBLELEADpBCELrB\
         EZGKD9BCgCBcCKGJGNCexBsCDuBBzDI7BDOD7BHqBCKIqBF1QCFClBCFCHBABABABeC0BBOBNCFBSCCBIBkDBLCaB\
         MDgBPgBPrEE2UZKVz4BCfB8KFsBBAFAC3BHBOXJGBGBGBGBGBGBGBGB9DiBZB4CM1GaLE/BB1CCmDFqBB9CBzCMuB\
         BszcD2BJ7KU3FIqGFBBABEY6BDJG3BIlCILGzDLdDtCBKEgBB2BJNCJCmDYbKFCFCFJGBGB7BE9DCJGj9KMWEwBEt\
         zICpDmBGMEFZBEBABBBBB8DQ8NC1BHAgBpBGyBBSBDEEBmECAB9FDFCFCFCCDGBGKECLBZBSBBBOCNiB6DFCEsBD3\
         CBMDAvBtBiEcDwBPbEjBJdFqBFdBkBENqB9ECJGjBEjBEnBIzBLLBOBGBBBKBOBGBBjC2JJVKHYFBpBBIlCFCABrB\
         BBDACWBnCIIwBSBBFgBDaFAgC3BETCxBBBFHBCBcCCEJHIH/BgBmBELJ1BDcCaFZHDMGwCoC3ByBNyBHtBIJmJeBp\
         BBCCBrCqBIpBWZmBbUWJtCEjBJjCKACYHJG0BBRImBJ/CBTLRBuB+BGBABDBOBKG6BFJGDBHCBCVBGBBBEBJCBCCC\
         AGAFGCGDErE7CBEenCIJmF1BClBiBkCLJGMT5BGJ2BaCOEW5F7BkDyCMHCACHBBBdBBCLJJmCHCtBCKbnCIyCNoCH\
         J2HIBsBBNKcDfCVBNpCGBBBrBDABBBIIJGFBBBkBBBBFHJ2JYHQBoBDb2CAPxBN6cmDuDBELjGsyCiDN1iBq9DmS5\
         tI4RHeBJEwCBJGdCFKlCKJBGBUFSwV6ClDqCE4BHQgCELBO3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrMkoCqDFMDIH\
         JCH8yEtBCWJzD8B1HKmBChGVlC6DTMTM2CJYnE0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCjJC9VPEBO\
         wiBeGF1GGBQCGBBBEF9BhBAwDsBDNCJEBgKeR5BFAwOpBmXGBDBBBOBkGCPpBrCEJEBxYjCsC8BiGDBaBBBACABJB\
         DBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0BBuIrBEjDMOCOBOBkBKtF4BcNrBEIHBOF6E\
         3eEQDMD2DE+CGLEAPLE3BIJGnBIdCBuCzKMNCMDIHtBBGINEIHIHyEB2BlBJmgB/2pBgB5hEG9GCh0FOwpH/gD9Qi\
         vBq6EF/iExi3VAe/CgEvHww/B9//BC9//B",
    ),
    Ranges(
        "\
         wBJHZGZvBAKAEAFWBeBpOELOEHABA2CAqBEBBCDBAGABCBABTByCBqEIlFBlBCAGoBnBNBABBBBBAIaEDdKF3BBQE\
         lDBHEHEPCAQvBNkDOqBJBEAFXCSTYHKFXBFRpBKLDGGrCBPBCEOCJBSBHCBCVBGBADDDHCBCBBAIAEBBECLKAECBF\
         EBCVBGBBBBBBEEEBCBEAHDBAHPLCBIBCBVBGBBBEDIBCBBDAPDCJJDECBHCBCVBGBBBEDHCBCBJBEBBECJBAQBBFD\
         CBDDBBABBDBDCDLEEDCBCDAGAOJQMBCBWBPDHBCBCIBBCCACDCJQDBHBCBWBJBEDHBCBCIBGBBDCJBCMMBCBoBCHB\
         CBCBAFDHECJKFBCBRDXBIBACGIFBABHGJCBN5BFGGACJnBBBABEBXBABSBCCEBAGACJCDgBAfJWHBjBESEPBjBjC2\
         BBACOGtCClBBAFACqBBsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiClBPQ1CCFDrTCQBZFqCDKHTLUMTMMBCBBMz\
         BCSOAEADJmBJG4CHqBFlCKeBLEINnBCELrBEZGJmBbE+BCTLJGJNAXBLCxBzBBOBHDJmBpBC5BBKO2BJJDwBCIHqB\
         CCpBDBFBBDAF/FnBNL1ICFClBCFCHBABABABeC0BBGBADCBGDDCFEMFCBG0DANAQMlDAEACJBADEGABABABDBKCDF\
         EEARoBtZzB24BkHGDDBMlBBAFAC3BHAQWJGBGBGBGBGBGBGBGBfvBA1OCZIHECEE1CGCB5CBDFqBB9CRfwBPgQ/tG\
         gCs0VjCtBCsIDbUuBFHDwDnBICmDC/BFBBABEYTBgBYzBMjCBAKJYFDABtBFiBNcDyBBLPKGeB2BJNCJGWDkCBABA\
         YCCPCDLFCFCFJGBGBqBBNG6DFJGj9KMWEwBkoItLCpDmBGMEFLBMBEBABBBBBrDhBqLS/BC1BoBL0DEBmETJHZGZL\
         4CDFCFCFCCjBLBZBSBBBOCNiB6DlC0BrIcDwBvBfNdFqBFdCjBEHBEqB9ECJGjBEjBEnBIzBMKBOBGBBBKBOBGBBj\
         C2JJVKHYFBpBBIlCFCABrBBBDACWKWJehCSBBKVKZmC3BGBgCDBBFHBCBcqBcDcjBHBbb1BKVKSNRuDoC3ByBNyBN\
         nBIJmKpBBBDBuCcKAIVqBRuBUbWJlCgBJBEK4BJANYHJGyBDJEDIiBDAJ/BBDJMBAjBRBhBCAGD+BGBABDBOBJH4B\
         HJGDBHCBCVBGBBBEDHCBCBDAGAFG8EhCBCBDFJFCehCCBBAIJmF1BCGZFiB+BBADALJmB1BCAHJ2BaCNFJGG5F4Bn\
         DpCVHCACHBBBdBBCBCDNJmCHCtBCFBABBbyBCJRnCFASoCnIIBsBBGBAPJYdCVBNpCGBBBrBDABBBCBACBIJGFBBB\
         kBBBBDBAHJ2JWJQBoBDCPJ2CAvC5cmDuDRjGsyCgDPvhBRF59DmS5tI4RHeBJGuCBJGdSvBQDMJJUFSwV/BgEqCE4\
         BHQgCBBAMBO3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrMkoCqDFMDIHJEAh7F0CBmCBBCACBCDBLBABGBgCBDCHBGBb\
         BDBEBADGBzKCYBYBeBYBeBYBeBYBeBYBHCxBg4BeGF1GGBQCGBBBEF9BhBAwDsBKGCJEAhKdSrBEJ2ObEJmXGBDBB\
         BOBkG7BjCDADAEJmlBDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0TZGZG\
         ZmzCJmgB/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iE",
    ),
    Ranges("A/D"),
    Ranges("JAWA/DA/uFA/rCKkBAvBAg9DA"),
    Ranges(
        "\
         gB+ChB3WCFEGBABTBsMBlBCxBCCB2BIaEFLtIB7BCkDO6BCwBCOBbCABKFeBBGrHBHCBCVBGBADDCICBCDIAEBBEC\
         YCCBFEBCVBGBBBBBBCABEEBCCDAHDBAHQKCBIBCBVBGBBBECJBCBCCAPDCLHGBCBHCBCVBGBBBECICBCCHCEBBECR\
         KBBFDCBDDBBABBDBDCDLEEDCBDCAGAOUFMBCBWBPCIBCBDHBBCCACDCJHVBCBWBJBECIBCBDHBGBBDCJBCMMBCByB\
         BCBFEPCZBCBRDXBIBACGDAEFBABHGJCCM5BEclBBBABEBXBABWCEBABGBJCDgBnCBjBEmBBjBBOBMlBlGBAFAC4LB\
         DCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCCfDZG1CCFC8UD4CHVJXJTMMBCBBM9CCJGJGZG4CHqBFlCKeBLELEADpB\
         CELrBEZGKD9BCgCBcCKGJGNCexBsCDuBBzDI7BDOD7BHqBCKIqBF1QCFClBCFCHBABABABeC0BBOBNCFBSCCBIBnB\
         C6BBLCaBMDgBPgBPrEE2UZKVz4BCfB8KFsBBAFAC3BHBOXJGBGBGBGBGBGBGBGB9DiBZB4CM1GaLE/BB1CCmDFqBB\
         9CBzCMuBBszcD2BJ7KU3FIqGFBBABEY6BDJG3BIlCILGzDLdDtCBKEgBB2BJNCJCmDYbKFCFCFJGBGB7BE9DCJGj9\
         KMWEwBkgCtzGCpDmBGMEFZBEBABBBBB8DQ8NC1BHAgBpBGyBBSBDEEBmECAB9FDFCFCFCCDGBGKECLBZBSBBBOCNi\
         B6DFCEsBD3CBMDAvBtBiEcDwBPbEjBJdFqBFdBkBENqB9ECJGjBEjBEnBIzBLLBOBGBBBKBOBGBBjC2JJVKHYFBpB\
         BIlCFCABrBBBDACWBnCIIwBSBBFgBDaFAgC3BETCxBBBFHBCBcCCEJHIH/BgBmBELJ1BDcCaFZHDMGwCoC3ByBNyB\
         HtBIJmJeBpBBCCBrCqBIpBWZmBbUWJtCEjBJjCKACYHJG0BBRImBJ/CBTLRBuB+BGBABDBOBKG6BFJGDBHCBCVBGB\
         BBEBJCBCCCAGAFGCGDErE7CBEenCIJmF1BClBiBkCLJGMT5BGJ2BaCOEW5F7BkDyCMHCACHBBBdBBCLJJmCHCtBCK\
         bnCIyCNoCHJ2HIBsBBNKcDfCVBNpCGBBBrBDABBBIIJGFBBBkBBBBFHJ2JYHQBoBDb2CAPxBN6cmDuDBELjGsyCiD\
         N1iBq9DmS5tI4RHeBJEwCBJGdCFKlCKJBGBUFSwV6ClDqCE4BHQgCELBO3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrM\
         koCqDFMDIHJCH8yEtBCWJzD8B1HKmBChGVlC6DTMTM2CJYnE0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzK\
         CjJC9VPEBOwiBeGF1GGBQCGBBBEF9BhBAwDsBDNCJEBgKeR5BFAwOpBmXGBDBBBOBkGCPpBrCEJEBxYjCsC8BiGDB\
         aBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0BBuIrBEjDMOCOBOBkBKtF4BcN\
         rBEIHBOF6E3eEQDMD2DE+CGLEAPLE3BIJGnBIdCBuCzKMNCMDIHtBBGINEIHIHyEB2BlBJmgB/2pBgB5hEG9GCh0F\
         OwpH/gD9QivBq6EF/iExi3VAe/CgEvHww/B9//BC9//B",
    ),
    Ranges(
        "\
         hB9CiB2WCFEGBABTBsMBlBCxBCCB2BIaEFLtIB7BCkDO6BCwBCOBbCABKFeBBGrHBHCBCVBGBADDCICBCDIAEBBEC\
         YCCBFEBCVBGBBBBBBCABEEBCCDAHDBAHQKCBIBCBVBGBBBECJBCBCCAPDCLHGBCBHCBCVBGBBBECICBCCHCEBBECR\
         KBBFDCBDDBBABBDBDCDLEEDCBDCAGAOUFMBCBWBPCIBCBDHBBCCACDCJHVBCBWBJBECIBCBDHBGBBDCJBCMMBCByB\
         BCBFEPCZBCBRDXBIBACGDAEFBABHGJCCM5BEclBBBABEBXBABWCEBABGBJCDgBnCBjBEmBBjBBOBMlBlGBAFAC4LB\
         DCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCCfDZG1CCFC/TBbD4CHVJXJTMMBCBBM9CCJGJGZG4CHqBFlCKeBLELEAD\
         pBCELrBEZGKD9BCgCBcCKGJGNCexBsCDuBBzDI7BDOD7BHqBCKIqBF1QCFClBCFCHBABABABeC0BBOBNCFBSCCBIM\
         cCEBuBBEBLCaBMDgBPgBPrEE2UZKVz4BCfB8KFsBBAFAC3BHBOXJGBGBGBGBGBGBGBGB9DiBZB4CM1GaLF+BB1CCm\
         DFqBB9CBzCMuBBszcD2BJ7KU3FIqGFBBABEY6BDJG3BIlCILGzDLdDtCBKEgBB2BJNCJCmDYbKFCFCFJGBGB7BE9D\
         CJGj9KMWEwBkgCtzGCpDmBGMEFZBEBABBBBB8DQ8NC1BHAgBpBGyBBSBDEEBmECAB9FDFCFCFCCDGBGKECLBZBSBB\
         BOCNiB6DFCEsBD3CBMDAvBtBiEcDwBPbEjBJdFqBFdBkBENqB9ECJGjBEjBEnBIzBLLBOBGBBBKBOBGBBjC2JJVKH\
         YFBpBBIlCFCABrBBBDACWBnCIIwBSBBFgBDaFAgC3BETCxBBBFHBCBcCCEJHIH/BgBmBELJ1BDcCaFZHDMGwCoC3B\
         yBNyBHtBIJmJeBpBBCCBrCqBIpBWZmBbUWJtCEjBJjCKACYHJG0BBRImBJ/CBTLRBuB+BGBABDBOBKG6BFJGDBHCB\
         CVBGBBBEBJCBCCCAGAFGCGDErE7CBEenCIJmF1BClBiBkCLJGMT5BGJ2BaCOEW5F7BkDyCMHCACHBBBdBBCLJJmCH\
         CtBCKbnCIyCNoCHJ2HIBsBBNKcDfCVBNpCGBBBrBDABBBIIJGFBBBkBBBBFHJ2JYHQBoBDb2CAPxBN6cmDuDBELjG\
         syCiDN1iBq9DmS5tI4RHeBJEwCBJGdCFKlCKJBGBUFSwV6ClDqCE4BHQgCELBO3/FI1mBqBIn3IDBGBBBiJPAdCCA\
         ODIrMkoCqDFMDIHJCH8yEtBCWJzD8B1HKmBChGVlC6DTMTM2CJYnE0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBA\
         DGBzKCjJC9VPEBOwiBeGF1GGBQCGBBBEF9BhBAwDsBDNCJEBgKeR5BFAwOpBmXGBDBBBOBkGCPpBrCEJEBxYjCsC8\
         BiGDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0BBuIrBEjDMOCOBOBkBKt\
         F4BcNrBEIHBOF6E3eEQDMD2DE+CGLEAPLE3BIJGnBIdCBuCzKMNCMDIHtBBGINEIHIHyEB2BlBJmgB/2pBgB5hEG9\
         GCh0FOwpH/gD9QivBq6EF/iExi3VAe/CgEvHww/B9//BC9//B",
    ),
    Ranges(
        "\
         wBJHZEABZvBAKAEAFWBeBpOELOEHABAR0DBBCDBAGABCBABTByCBqEBsFBlBCAGoBIsBBABBBBBAIaEDdKFpCElDB\
         HCJBSCAQ6BCkDO1BEACACtBSbEKFXBFJpCBgECJBSBHCBCVBGBADDCICBCDIAEBBECLKABACCBFEBCVBGBBBBBBCA\
         BEEBCCDAHDBAHPLCBIBCBVBGBBBECJBCBCCAPDCJJGBCBHCBCVBGBBBECICBCCHCEBBECJBAQBBFDCBDDBBABBDBD\
         CDLEEDCBDCAGAOJQMBCBWBPCIBCBDHBBCCACDCJQDBHBCBWBJBECIBCBDHBGBBDCJBCMMBCByBBCBEFDHECJKFBCB\
         RDXBIBACGDAEFBABHGJCBN5BFOBJnBBBABEBXBABWCEBABGBJCDgBAXBGJLABABAEJBjBETBRBjBJA5BpCGtCClBB\
         AFACqBBsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCCCgBPQ1CCFDrTCQBZFqCDKHVJVLTMMBCBBMzCDAEBCJhBC\
         BKG4CHqBFlCKeBLELKnBCELrBEZGJmBbE+BBcCKGJNAIexBsCDJRIMzDM3BIJDwBCIHqBCCQCBmBF1QCFClBCFCHB\
         ABABABeC0BBGBADCBGDDCFEMFCBGiCBTAcANAQMzBgBRAEACJBADEGABABABDBKCDFEEARoBtZzB24BkHGIMlBBAF\
         AC3BHAPXJGBGBGBGBGBGBGBGBfvBA1OCZOBECEE1CCBCCB5CBDFqBB9CRfwBPgQ/tGgCs0VjCtBCsIDbUyBBJByDl\
         BICmDC/BFBBABEY1BEATzBMlCKJGXDABwBCjBMcDgCOKGeB2BJNCJGWDoCYCCPCEKFCFCFJGBGBqBBNG6DBBCJGj9\
         KMWEwBkoItLCpDmBGMEFLBMBEBABBBBBrDhBqLS/BC1BoBLEPQPDBYCgBEBmETJHZEABZL4CDFCFCFCCjBLBZBSBB\
         BOCNiB6DlC0BoEAiEcDwBPAffNdFqBFdCjBEHBEqB9ECJGjBEjBEnBIzBMKBOBGBBBKBOBGBBjC2JJVKHYFBpBBIl\
         CFCABrBBBDACWKWJehCSBBKVKZmC3BGBgCDBBFHBCBcCCEAgBcDcjBHBdZ1BKVKSNRuDoC3ByBNyBNnBIJmKpBBBD\
         BrCfKAIgBfVqBUbWJmCfPJ7BHANYHJG0BBJEDIjBCAJkCEDBMBAjBRBkBGD+BGBABDBOBJH6BFJGDBHCBCVBGBBBE\
         BJCBCCCAGAFGCGDErEqCFJEDelCBAIJmF1BCIXFiBgCDALJmB4BHJ2BaCOEJGG5F6BlDpCVHCACHBBBdBBCIMJmCH\
         CtBCHBBb+BIAIpCDASoCnIIBsBBIPJYdCVBNpCGBBBrBDABBBIIJGFBBBkBBBBFHJ2JWJQBoBDENJ2CAvC5cmDuDR\
         jGsyCgDPvhBQVq9DmS5tI4RHeBJGuCBJGdCEL2BJDMJJUFSwV/BgEqCE4BHQgCBBBLBO3/FI1mBqBIn3IDBGBBBiJ\
         PAdCCAODIrMkoCqDFMDIHJDBhzEtBCW+QEDFIHCGeD0EC7N0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKC\
         YBYBeBYBeBYBeBYBeBYBHCxBgQ2BExBIAOAWEBOwiBeGF1GGBQCGBBBEF9BhBAwDsBDNCJEAhKeR5B2OpBmXGBDBB\
         BOBkGLGpBrCEJmlBDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0TZGZGZm\
         zCJmgB/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iEwq3VvH",
    ),
    Ranges("wBJHFaF"),
    Ranges(
        "\
         hBOKGaFaDiBAFADAKBDADA+VAIAyOFpBBzBABACACAsBBUBBBNABCqCDmDArBNpHC2BOfAlIBKAsEA4DA5DAmMAMA\
         vLA6CAKBoFOBAlBDnCAqCEEBvDFrFAkTI3EAtTAsBBuCCnCB9ECBClBK5JB4GBgEGBFsFGcB9DD7BE+BBgCHLA8ZX\
         ITBMBLeBOB5TDdB9hBNvCBfJzMV/BDgBB7XDBBwDAvEuBBfCLjNCEJCLQAMAiDA6CAigdBtICjDAKAzDF8LD2CBoB\
         CBAxBBvBAhDMQB8DD+DBQB5HAyqUBwGJWiBBNBAEABB1ECBFBDKBDBaCBAbABABG6MC8UAwBA+MAnXAnGAfAwIImB\
         AwDGiCG5CDwYAnFEsBD9FGtDBBD+DDwBBvCDEANABC4CFrDAhNEKBBAoDA6HWpDCcMsCAiEC8HAoIC7EA8CHzCCBE\
         9CJ3JEqBBlUBqCMvFAwjBE87CB7zOBlEAhCEIAyaDnKA8lTAnvHEy2DB",
    ),
    Ranges("go6DrCEJEB"),
    Ranges("g4lCaCOEW"),
    Ranges("ggxCmS"),
    Ranges(
        "\
         gwBEBFBNBCBfBJLZBrDBhBwCvBwHeBBGpCBcwy8ByDQqLCvCC1BHAgBPwDEBmEj7De+DCg43BDBaBBBACABJBDBAB\
         AGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0BB",
    ),
    Ranges("xpBlBCxBCCjs9BE"),
    Ranges("g4iC1BDG"),
    Ranges("g4GsCDuB"),
    Ranges("g1pB3CoowB4R"),
    Ranges("w26CdCF"),
    Ranges("g+GzBID"),
    Ranges("gsCDBHCBCVBGBADDCICBCDIAEBBECY"),
    Ranges("ggnCIBsBBNKc"),
    Ranges("qXB5wLqBwDf"),
    Ranges("ggkCtCEjBJA"),
    Ranges("ggK/H"),
    Ranges("gwGbCB"),
    Ranges("g6FT"),
    Ranges("ggF/TwRlC6tgCP"),
    Ranges("g1gCwB"),
    Ranges("wphCzBLA"),
    Ranges("gokC0BBR"),
    Ranges("gwqB2BJNCJCD"),
    Ranges("g9E1CCFy7lBvC"),
    Ranges("w9jCb"),
    Ranges(
        "\
         AgCaFauBBOBEXAfAhOmBFECT0DAJAGABA9TAGAOADAgBA8EAkQAhEB5mBA1MDiJAvvBCnCBrGBBAtmBANAHDBFBCC\
         AlYLC2CBKDKBORgB/BlBBCCFBaBQpBCE2UZKV/cgIzTCfBoDgQ9CyMLEEBABYPHED7CBDA6CBzEPgBjB8B/BfwCvB\
         A4CnFguG/BgoWhBmDClFJ0HAgFArMAOByuUBwGJWiBBSBDzEABfaFaKKAtBBgCGBGKEiICEsBDIwCMzBsBkHaktuB\
         Ds1EzD8B1HKmBC9BDQIBHdE8B1GTMTM2CJYnE0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCjJCxBxjFjC\
         sC8BiWrBEjDMOCOBOBkBKtF4BZBBNrBEIHBOF6E3eEQDMD2DE+CGLEAPLE3BIJGnBIdCBuCzKMNCMDIHtBBGINEIH\
         IHyEB2BlBJnghYAe/C",
    ),
    Ranges("ifNwkKzDFG"),
    Ranges("ggoC5cmDuDBELjG"),
    Ranges("ggiCFCABrBBBDACA"),
    Ranges("w8rCiD"),
    Ranges("ggBkECoFw6FIiFAsCAnjEfgie/Cu8VBgw4B9BhBA"),
    Ranges("gghCvC"),
    Ranges("goCwCEOCZg7nBfgwcJ"),
    Ranges("gomCGCACHBBBdBBCLJJ"),
    Ranges("ggmC7B"),
    Ranges("ggvDqDFMDIHJCD"),
    Ranges("ggsC1iB"),
    Ranges("gohCnB"),
    Ranges("g/jCW"),
    Ranges(
        "\
         gwEoCBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCCfDZmvGWJGBGBGBGBGBGBGBGipfFCFCFJGBGxlvCGBDBBBO",
    ),
    Ranges("glElBBAFACqBBDw8CqBCCgiElBBAFA"),
    Ranges("ggL/Cg9sDGBQCGBBBE"),
    Ranges("w5gCa"),
    Ranges("g4kCDBHCBCVBGBBBECICBCCCAGAFGCGDE"),
    Ranges(
        "\
         wbDBCCDBAEABABCBABTB+BOPmpGEyBEEE0CAgKVCFClBCFCHBABABABeC0BBOBNCFBSCCBInJA+xiBA6uVuCRA/i0\
         BlC",
    ),
    Ranges("h0CCBIBCBVBGBBBECJBCBCCAPDCLHG"),
    Ranges("grnCFBBBkBBBBFHJ"),
    Ranges("hwCCBFEBCVBGBBBBBBCABEEBCCDAHDBAHQ"),
    Ranges("g0LZB4CM1GvBABAZIODke/tGgC/vUgoWtLCpDoodBMBugkB/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iE"),
    Ranges("goE/HuxHBhI9CxDehCeh3dcjUj9KMWEwBk9JeDFCFCFCC"),
    Ranges("gojCnBIJ"),
    Ranges("g5FU"),
    Ranges("gniCSBBFE"),
    Ranges("xsB2BIaEFop9BZBEBABBBBBJ"),
    Ranges("hiM1CGCh7/C+ISAdCtlQA"),
    Ranges("giiCVBI"),
    Ranges(
        "\
         gYvD1IBkOKaAgXD7qEehQCBMBGEAGADBmG/BsQBiGgB55DDrDBlrzBPQNveAiHA6iEAk+uBtBCWgRCRHCGeDy6rYv\
         H",
    ),
    Ranges("g7iCSFH"),
    Ranges("g6iCVCH"),
    Ranges("gsqBtCCJEB"),
    Ranges("gkkCiCKA"),
    Ranges("gkDMBCBWBJBECIBCBDHBGBBDCJBC"),
    Ranges("hlM5CCCwHPwGuBB3CugzBJBsByisBDBGBBBA/ICyBAOD"),
    Ranges("g4nCQBoBDb"),
    Ranges("goqBtBBA"),
    Ranges("gwiCDBBFHBCBcCCEJHI"),
    Ranges("k/7CA74G1O"),
    Ranges("g8F9CCJGJmPf"),
    Ranges("gwkCRBuB"),
    Ranges("w1kC6BFJ"),
    Ranges("h0DBBABEBXBABWCEBABGBJCD"),
    Ranges(
        "\
         hCZGZvBAPAFWBeBgOnBE7wGlBGwBFDFMBlChC/HxLANAQMtEBGAbARoB32Cfi1elDD/BFBBABEYNwZqBBIBD28TG6\
         gBZGZlhCFBpBBIl61BeGF",
    ),
    Ranges("ggH3BDODC"),
    Ranges("goGeBLELEADL"),
    Ranges("gwhC2JJVKH"),
    Ranges("gggCLBZBSBBBOCNiB6D"),
    Ranges("wmpBvBw1eA"),
    Ranges("g0gCc"),
    Ranges("gpiCZFA"),
    Ranges("wqkCmB"),
    Ranges("g3nCY"),
    Ranges("goDMBCByBBCBFEPCZ"),
    Ranges("giCbCA"),
    Ranges("g2iCmBEL"),
    Ranges("wjnCfCVBN"),
    Ranges("gonCGBBBrBDABBBIIJ"),
    Ranges("gy7C6C"),
    Ranges("g3qBWpGtBCJ"),
    Ranges("gg6DkGCP"),
    Ranges("gtiCXETCtB"),
    Ranges("gsiCf"),
    Ranges("g47CqCE4BHQ"),
    Ranges("gwlCkCLJ"),
    Ranges("ggGBCABTG4CHqB1t/BM"),
    Ranges("gy6CeBJEB"),
    Ranges("g0kCGBABDBOBK"),
    Ranges("ggE/EgqmBehDf"),
    Ranges("gkiCeII"),
    Ranges("wm5DpB"),
    Ranges("gtmCHCtBCK"),
    Ranges("gsGrBEZGKDB"),
    Ranges("gglC7CBE"),
    Ranges("g+B6BCC"),
    Ranges("h/7CAusQrM"),
    Ranges("go4DsBDNCJEB"),
    Ranges("g0Fc"),
    Ranges("wiHvB"),
    Ranges("gkjCyBNyBHF"),
    Ranges("g4gCjBJC"),
    Ranges("g0iCf"),
    Ranges("w6gCqB"),
    Ranges("g9gCjBEN"),
    Ranges("g4jCnB"),
    Ranges("gziCf"),
    Ranges("ggjCoC"),
    Ranges("w7jCZ"),
    Ranges("h4CCBHCBCVBGBBBECICBCCHCEBBECR"),
    Ranges("wlhCjBEjB"),
    Ranges("gkhCdCJ"),
    Ranges("g46ClCKJBGBUFS"),
    Ranges("gjiCf"),
    Ranges("g2mC4B"),
    Ranges("giqB3B"),
    Ranges("goiCbDA"),
    Ranges("g8iCRHDMG"),
    Ranges("wpqBjBLA"),
    Ranges("g1FqCDK"),
    Ranges("ggCtBCO"),
    Ranges("gkqBlCIL"),
    Ranges("gskC/C"),
    Ranges("wihCvB"),
    Ranges("gslC1BClB"),
    Ranges("gg2DrUPEBO"),
    Ranges("hsDCBRDXBIBACGDAEFBABHGJCCs/gCT"),
    Ranges("w5jCpB"),
    Ranges("wmkCYHJ"),
    Ranges("wymCyC"),
    Ranges("g8G/BgIH"),
    Ranges("ggqBsB"),
    Ranges("g4BNB7BCCwIK"),
    Ranges("g4FVJA"),
    Ranges("g7FMBCBB"),
    Ranges("wqGdCE"),
    Ranges("gxG+BBcCKGJGN"),
    Ranges("g0qBiCYE"),
    Ranges("g0lC5BGJ"),
    Ranges("i8CBBFDCBDDBBABBDBDCDLEEDCBDCAGAOUl+kCxBNA"),
    Ranges("wz6CuCBJ"),
    Ranges("g/7CAf3/FI/XgQI"),
    Ranges("ggDMBCBWBPCIBCBDHBBCCACDCJHI"),
    Ranges("g8BxB"),
    Ranges("hwD5BFb"),
    Ranges("g4DnCBjBEmBBjBBOBGEB"),
    Ranges("wpL3BHBOA"),
    Ranges("gklCnCIJ"),
    Ranges("w04De"),
    Ranges("g8gCdBA"),
    Ranges("gopBrJ"),
    Ranges("wrhCKBOBGBBBKBOBGBB"),
    Ranges("g24D5BFA"),
    Ranges("glmCyCMA"),
    Ranges("g0jCpBBCCB"),
    Ranges("ggoBskBD2B"),
    Ranges("gwmCnC"),
    Ranges(
        "\
         4bBGDHABAUAtMAmBByBBDA3BHbDGKuIA8BBlDN7BBxBBPAcBBALEfACFsHAIBCBWAHABCEBJBCBEHBDCAFBZBDAGD\
         CBWAHACACACBBAFDCBDCBGEABGRJDAJADAWAHACAFBKADADBBOEBMGHADAIBCBWAHACAFBJBCBDGDDCAFBSJCAGCD\
         AECCABACCCCDCMDFCDAEBBFBNVENADAXAQBJADAEGCADBBBEBKGWADAXAKAFBJADAEGCFCAEBKADLNADAzBADAGDQ\
         BaADASCYAJABBHCBDGABAIFKBDL6BDdkBCABAFAYABAXBFABAHAKBEfoCAkBDnBAkBAPANkBmGABEBB5LAEBHABAE\
         BpBAEBhBAEBHABAEBPA5BAEBjCBgBCaF2CBGB9UC5CGWIYIULNADACL+CBKFKFaF5CGrBEmCJfAMDMDBCqBBFKsBD\
         aFLC+BBhCAdBLFKFOBfwBtCCvBA0DH8BCPC8BGrBBLHrBE2QBGBmBBGBIABABABAfB1BAPAOBGATBDAJAlDAMBbAN\
         ChBOhBOsED3UYLU04BBgBA9KEtBABEBB4BGCNYIHAHAHAHAHAHAHAHA+DhBaA5CL2GZMDgCA2CBnDErBA+CA0CLvB\
         AtzcC3BI8KT4FHrGECABAFX7BCKF4BHmCHMF0DKeCuCALDhBA3BIOBKBnDXcJGBGBGIHAHA8BD+DBKFk9KLXDxBjo\
         IuLBqDlBHLFEaAFABACACA9DP9NB2BGBfqBFzBATAEDFAnEBBA+FCGBGBGBDCHAHJFBMAaATACAPBOhB7DEDDtBC4\
         CANCBuBuBhEdCxBOcDkBIeErBEeAlBDOpB+EBKFkBDkBDoBH0BKMAPAHACALAPAHACiC3JIWJIXGAqBAJkCGBBAsB\
         ACCBBXAoCHJvBTACEhBCbEB/B4BDUByBACEIADAdBDDKGJGgCfnBDMI2BCdBbEaGELHvCpC2BzBMzBGuBHKlJfAqB\
         ADBCqCrBHqBValBcTXIuCDkBIkCJBBZGKF1BASHnBIgDAUKSAvB9BHABAEAPALF7BEKFEAIBCBWAHACAFAKBCBDBB\
         FBEHBHCFqE8CAFdoCHKlF2BBmBhBlCKKFNS6BFK1BbBPDX4F8BjDzCLIBBBIACAeACBMIKlCIBuBBLaoCHzCMpCGK\
         1HJAtBAOJdCgBBWAOoCHACAsBCBACAJHKFGACAlBACAGGK1JZGRApBCc1CBOyBM7clDvDAFKkGryCjDM2iBp9DnS4\
         tI5RGfAKDxCAKFeBGJmCJKAHAVETvV7CkDrCD5BGR/BFKCN4/FH2mBpBJm3IEAHACAjJOBcDBBNEHsMjoCrDENCJG\
         KBI7yEuBBXI0D7B2HJnBBiGUmC5DULUL3CIZmE1CAnCACBBBCBEAMABAHAhCAEBIAHAcAEAFABCHA0KBkJB+VOFAP\
         viBfFG0GHARBHACAFE+BgBBvDtBCOBKDC/JfQ6BEBvOqBlXHAEACAPAlGBQoBsCDKDCwYkCrC9BhGEAbACABBBAKA\
         EABABFBDBABABADACABBBABABABABACABBEAHAEAEABAKAREDAFARzBCtIsBDkDLPBPAPAlBJuF3BdMsBDJGCNG5E\
         4eDRCNC3DD/CFMDBOMD4BHKFoBHeBCtC0KLOBNCJGuBAHHODJGJGzEA3BkBKlgBg3pBf6hEF+GBi0FNxpH+gD+Qhv\
         Br6EEgjEwi3VBdgD/DwHvw/F",
    ),
    Ranges(
        "\
         hCZGZvBAKAEAFWBeBpOELOEHABA2CAqBEBBCDBAGABCBABTByCBqEIlFBlBCAGoBnBNBABBBBBAIaEDdKF3BBGOlD\
         BHEHECKCCAQvBNkDYgBJBEAFXCSTYHKFXBFRpBKLDGGrCBPBCEONSBHCBCVBGBADDDHCBCBBAIAEBBEMBKAECBFEB\
         CVBGBBBBBBEEEBCBEAHDBARFLCBIBCBVBGBBBEDIBCBBDAPDVDECBHCBCVBGBBBEDHCBCBJBEBBENAQBBFDCBDDBB\
         ABBDBDCDLEEDCBCDAGAoBMBCBWBPDHBCBCIBBCCACDcDBHBCBWBJBEDHBCBCIBGBBDNCMMBCBoBCHBCBCBAFDHEWF\
         BCBRDXBIBACGIFBABHSBN5BFGGAzBBBABEBXBABSBCCEBAGAODgBA/BHBjBESEPBjBjC2BBACEQ/BKDClBBAFACqB\
         BsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiClBPQ1CCFDrTCQBZFqCDKHTLUMTMMBCBBMzBCSOAEAjC4CHqBFlCK\
         eBLEIXdCELrBEZ2BbE+BCTyBAXBLCxBzBBOBHzBpBCDKrBBKO2BWCKjBCIHqBCCpBDBFBBDAF/FnBNL1ICFClBCFC\
         HBABABABeC0BBGBADCBGDDCFEMFCBG0DANAQMlDAEACJBADEGABABABDBKCDFEEARoBtZzB24BkHGDDBMlBBAFAC3\
         BHAQWJGBGBGBGBGBGBGBGBfvBA1OCZIHECEE1CGCB5CBDFqBB9CRfwBPgQ/tGgCs0VjCtBCsIDPKBUuBFHDwDnBIC\
         mDC/BFBBABEYTBgBYzBMjCBAsBFDABCKgBFiBNcDyBBLPAQPKEB2BJNSWDkCBABAYCCPCDLFCFCFJGBGBqBBNG6DV\
         j9KMWEwBkoItLCpDmBGMEFLBMBEBABBBBBrDhBqLS/BC1BoBL0DEBmEkBZGZL4CDFCFCFCCjBLBZBSBBBOCNiB6Dl\
         C0BrIcDwBvBfNdFqBFdCjBEHBEqB9ESjBEjBEnBIzBMKBOBGBBBKBOBGBBjC2JJVKHYFBpBBIlCFCABrBBBDACWKW\
         JehCSBBKVKZmC3BGBgCDBBFHBCBcqBcDcjBHBbb1BKVKSNRuDoC3ByBNyBNnB4KpBBBDBuCcKAIVqBRuBUbWJlCrB\
         EK4BJANYXyBRDIiBDAJ/BBDJBKABAjBRBhBCAGD+BGBABDBOBJH4BXDBHCBCVBGBBBEDHCBCBDAGAFG8EhCBCBDUC\
         ehCCBBA4F1BCGZFiB+BBADA7B1BCAnCaCNVG5F4BnD/BfHCACHBBBdBBCBCD9CHCtBCFBABBbyBCJRnCFASoCnIIB\
         sBBGBAxBdCVBNpCGBBBrBDABBBCBACBYFBBBkBBBBDBAnKWJQBoBDCvDAvC5cmDuDRjGsyCgDPvhBRF59DmS5tI4R\
         HeRuCRdSvBQDfUFSwV/BgEqCE4BHQgCBBAMBO3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrMkoCqDFMDIHJEAh7F0CBm\
         CBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCYBYBeBYBeBYBeBYBeBYBH05BeGF1GGBQCGBBBEF9BhBAwDsBKGQ\
         AhKdSrBkPb0XGBDBBBOBkG7BjCDADA0lBDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBAB\
         JBQFCBEBQ0TZGZGZ2zD/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iE",
    ),
    Ranges("8wBAxvGBaE3BD"),
    Ranges(
        "\
         nBAGALAjBABAnCAEABAEACB3P/FEBEAJBBA7HGvGAFAxBsBBABBBBBAsBALFKKBAjBAKUQAlDHBJBDhBABAea7CK6\
         BKEACAYXrBCsBAHBGHpB5B3BABAEHEADGKBNAPA6BAEDIAUBaACB5BAEBEBCCDAeBDALB5BAEEBBEAUBWFBA6BACA\
         BDIAHBLBeA9BAMAyBADA3BABCFCBDHBLBdA6BACAGAFBUBcB5BBEDIAUBdAoCAHCBA6CACGLIiDACIJABGpCBbABA\
         BA3BNBEBBFKBjBJAmDDBFBBCBZBECQDNACBGAPA+CAgTCydCdBeBeBgCBBGIACKDAFAtBEzBAhCBiBA2DCEBJAGC7\
         GBCA6BABGBABACHGJCAnBAIexBDwBABEBAFAoBIMBgBDCBBC4BABBDABC6BHCBgCFyCCBMBGEAGADByB+BNAiBkD9\
         NABCLCNCNCNBMEIBKACACExBEBJBANAQMzBgBr8CBxDC9DAPAgDfvBA1OAkBDDEFA9CF9CC24bAinBFuIAiDDBJBA\
         cDwCBOhBuCAXCnDCDBIADAEAZBFA3EBaRNAmBHZKuBCwBACDCBRAVBiCFCBCBMAIAjBALAzBABCCBFBBAbAOBFBBA\
         kDEJC5DACAEAw5TAzEQ9RPDAMPiBACApFAHAGALAjBABAvBAtBBjCAVChQAiHA1EElgBFBpBBImSCBBFDoBCEAlFB\
         9RDjMBwCCmCKxBD7DA2BOpBACBKCxBDCBCAEAKAyBCkBEBH+BAMB0BIKDCA/CCCABBGACA9EADHVB5BBDAlBGDEjG\
         HCCBAXA0CFBAEBBBuHDGBBBbB1CHCABBqDABACFBAlDCCDBEjIIBBgIBBAEAwEDCBEAgBJoBFCDIAJFCCuBMBB2MG\
         BFBAyCVCGBBBB6DFDABBBGBAoCBDABA7KBLB0BEFABAtnFQGO60NE7BGJDrgBA/BQgCBBBrgQDBGBB+kDBBD8yEtB\
         CWgRCJPCGeD0EC79B2BExBIAOAWEBOwqBGBQCGBBBEF9BhBAgFNwLA9BD7PEgfGtDHv1CEhgjYAe/CgEvH",
    ),
    Ranges(
        "\
         hCZGZvBAKAEAFWBeBiGBDEvGBjBHBeEgDAqBDCBCDBAGABCBABTByCBqEIlFBlBJoB34ClBBAFACqBBDgV1CCFikC\
         IHqBCCgC/FgC1ICFClBCFCHBABABABeC0BBGBADCBGDDCFEMFCBG0DANAQMlDAEACJBADEGABABABDBFEACDFEEAR\
         fDBxZzB24BkHGDDBMlBBAFAyoetBSdkElDDDB6BFBBABEYEBC1ZqBBNGvCg6TGMEpgBZGZllBvCgDjBEjB0DKBOBG\
         BBBKBOBGBBjOACCBpBBIlmByBNyBt9C/BgrV/BgsZ0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCYBYBeB\
         YBeBYBeBYBeBYBH05BJBTGFlI9BykCjCs/BZGZGZ",
    ),
    Ranges(
        "\
         hCZ6CAKWBHgBABABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABABABABABABBBABA\
         BABABABABABABABABABABABABABABABABABABABABBBABABABBBABBBCCDBBBCDBBBBABABBBACABBBCBABBDAHBB\
         BBBBABABABABABABABACABABABABABABABABACBBABCBABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABAHBBBCABDBABABABA2HAqBABADAIAGABCBABBBQBIWAMCDBBABABABABABABABABABABABABBCBBAB\
         BCyBwBABABABABABABABABABABABABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABBBABABABABABACABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABAClBwBA44ClBBAFAqZFikCIHqBCCgKABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABAFBCABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABAJHIFKHIHIFLABABABAIHQvBCCCFFCCFLDMEFCCFpJADBGAtBPTAyZ\
         Zw5BvBwBABCCABABABDBACAICBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABAIABAEAtqeABABABABABABABABABABABABABABABABABABABABABABAT\
         ABABABABABABABABABABABABABAnEABABABABABABADABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABAKABABBBABABABAEABACABADABABABABABABABABABABEBEBABABABABABABABDBAGAFABAcA6b\
         vCg6TGMEpgBZlmBnBoEjB8EKBOBGBBq3ByBt/CfgsVfg1ehB",
    ),
    Ranges(
        "\
         hCZGZ6BAKWBeB/BBzCBMBNCNCBBAE8CBRGaBBBABBDBBABBBECABBCAHACABBDFFAKBmFAqBDCBDCBAGABCBABTBu\
         BDgBBEBkEIlFBlBKmB44ClBBAFACqBCCgV1CCFikCIHqBCC5FADAQAxD7ECAB1DCFClBCFCHBABABABeC0BBGBADC\
         BGDDCFEMFCBGpJADBGAbARfDBxZzB24BwDBBBBHlDHDDBMlBBAFAyoetBSbmENC9BJODCCEBYBaFBEDbB8aAcvCg6\
         TGMEpgBZGZllBvCgDjBEjB0DKBOBGBBBKBOBGBBj2ByBNyBt9C/BgrV/Bg0ejC",
    ),
    Ranges(
        "\
         hCZlDWBGhBABABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABABABABABACABABABA\
         BABABABABABABABABABABABABABABABABABABABBBABADBBABBBCCDBBBCDBBBBABABBBACABBBCBABBDAHBBBBBB\
         ABABABABABABABACABABABABABABABABACBBABCBABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABAHBBBCABDBABABABAhJABADAIAGABCBABBBQBIjBAIABABABABABABABABABABABAFACABBCyBwBABABAB\
         ABABABABABABABABABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABABBBABABA\
         BABABACABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABAClBp6ClBBAFAyW1C6kCqBCCgKABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABAJHIFKHIHIFLABABABAIHYHIHIHIELELDMELEpJADBGAtBPTAyZZw5BvBwBABCCABABABDBA\
         CAICBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABAIABAEAtqeABABABABABABABABABABABABABABABABABABABABABABATABABABABABABABABABABA\
         BABABAnEABABABABABABADABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAKABABB\
         BABABABAEABACABADABABABABABABABABABABEBEBABABABABABABABDBAGAFABAcAr5VZlmBnBoEjB8EKBOBGBBq\
         3ByBt/CfgsVfg1ehB",
    ),
    Ranges(
        "\
         hDZ6BApBXBHBABABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABABABABABBBABABA\
         BABABABABABABABABABABABABABABABABABABABACABABCCABACADAFACADBDACABABACAEACADABACADABAEABBB\
         BBABABABABABABABABBBABABABABABABABABCBABADABABABABABABABABABABABABABABABABABABABADABABABA\
         BABABABABAIACBBAEABABABABFBBBABBDBBABBBECABBCAHACABBDFFAKBmFArBABADADCSAbiBBBDCBABABABABA\
         BABABABABABABEBACACA0BvBBABABABABABABABABABABABABABABABABAJABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABACABABABABABABBBABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABAxBmBwzDFikCIwHADAQAyDABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABGFABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABABABABABABIIFKHIHIFKHIHINCHIHIHIEBBGADCBBIDCBIHKCBB2KAhBP\
         EAraZm6BvBBADBBABABAGACAKABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABABAIABAEAMlBBAFAzoeABABABABABABABABABABABABABABABABABABAB\
         ABABABATABABABABABABABABABABABABABAnEABABABABABABADABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABAKABACABABABABAEAEABBCABABABABABABABABABALABABABABABABABAEABAGAFABA\
         cA8aAcvCg6TGMEphBZtmBnBoEjB7EKBOBGBBj4ByBt+CfgsVfi1ehB",
    ),
    Ranges(
        "\
         hDZ6BApBXBHBABABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABABABABABBBABABA\
         BABABABABABABABABABABABABABABABABABABABACABABCCABACADAFACADBDACABABACAEACADABACADABAFBBBB\
         BBABABABABABABABBBABABABABABABABABBBBBADABABABABABABABABABABABABABABABABABABABADABABABABA\
         BABABABAIACBBAEABABABABFBBBABBDBBABBBECABBCAHACABBDFFAKBmFArBABADADCSAbiBBBDCBABABABABABA\
         BABABABABABEBACACA0BvBBABABABABABABABABABABABABABABABABAJABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABACABABABABABABBBABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABAxBmBo6CqBCC4XFikCIwHADAQAyDABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABGFABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABABABABABABABABIIFKHIHIFKHIHINC0BBBEABADCBBEADDCBIHKCBBEAx\
         KAhBPEAraZm6BvBBADBBABABAGACAKABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABAIABAEAMlBBAFAzoeABABABABABABABABABABABABABABABABA\
         BABABABABABATABABABABABABABABABABABABABAnEABABABABABABADABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABAKABACABABABABAEAEABBCABABABABABABABABABALABABABABABABABAEABAG\
         AFABAcA8aAcvCg6TGMEphBZtmBnBoEjB7EKBOBGBBj4ByBt+CfgsVfi1ehB",
    ),
    Ranges("tBA8qBAzBAhyDAlgBApgCF9BAnBAPAmMAkgDACAfBEAcA+NATAvDAwszBBlBAKApFA/8DA"),
    Ranges("tFAhVAsWAi6CBzyBB1CE7/BEaExBP0nEA7kzBPvHAgFAvCInlvBDvmFHl0rY//D"),
    Ranges("pKAppBAjoCABAphCBlmCF5VB2m3bA"),
    Ranges(
        "\
         +CABAnCAGAEACB3P+EBHFFRBEAJB9HExGA3BQBaBABBBAmEHEBmEBEBDCjCa7CK6BKiBB+DHpBJQb9BAQADDcAqCA\
         QAuDAQAuDAQAvBC8BAQAHA3DAuDAQAuDAQAtDBQA8DA8DFBArDANErCBbABABAEBiCCBB+BAwDABBoBBEEZGBAKBh\
         WC0dBzFKJA7KC5JHCAwBOCKoDAPAmBI2BBqEBgCFyCYEAGACCyB+B5CLlBK9NABCLCNCNCNBwnDC9JA6PFpDD/CAy\
         rdAMBBAcByCBOhBmDCtDBqGAbR5BDkBA/CAMAkBA1EChCDzBAkDEJCgEBw5TAhYPuIABAvBAtBBjCA8XA/kBFBpBB\
         IqZB7RF1OCmCKxBDgGApBAoCB4DB+BAsCAJCoDByFBxCAQAYGDEtGADA7DB7HB+DA2DBzDAtIBiIBEA8EAzCASAxC\
         AlNAiIABBxCAv1FO60NE7BG4iBQwCB+/PDBGBBh4HtBCWgRCDFIHCGeDi0D9BiGG3LA9BDgvBGtDCBC",
    ),
    Ranges(
        "\
         jBAGAFJvDAEAt8HAMA4GAWA6CFPBvLBMAmFAZKECnGAnHBKAJA6BDBEJACACBCAEACABBCADADBICFABAFLLBCABB\
         BASACBSFBABBDBFACBEBLBFBCAFBBABBUBFFBDCAEACACFBACABABAGADAGAKBPACAEABAECBALBwBCJAOAOA0LBv\
         OCTBzBAEA6mBAMA5SABAqrvDAqGAgFBMBOACJrCZBBXAUACIVBuFhBCvDCBBCCyCCCBmIB+BLFBXHBCHMACDCAEBN\
         BCAIBJAFCMCICCABAEAGADAG1CwBlCFHCCEJDABBDACJjHLEA7IuBBJB4FwDMDIHtBBGINEIHI",
    ),
    Ranges("jBAGAFJz+HA1GArp3BA2+8BZ7PEwtBDszhY/C"),
    Ranges("7/8DE"),
    Ranges(
        "\
         9wJA7GAQD3jzDA8BCCACC1DBCKVSDAECBCHABAYApGBEAVAEBuFCDEzCAQCJALA/RACAIHGAJJCC4BA9BBBBBARCB\
         MlHCqBI",
    ),
    Ranges(
        "\
         64IBtGDDACApQBVByBLrBATANAIBRBFBIAFAVAHBBAEACAHAEBcAjBABAECBA9BCYAOA7aBzBAEAulxDAqGA+FACJ\
         rCZBAYAUACEBCVBuFgBMIBlCBVMqBEEMQDADmCBAB6FC+BNDBXSAaBNA2C0CwBlCGADCCCEDLBHIjHLEA7IuBBJB4\
         FwDMDIHtBBGINEIHI",
    ),
    Ranges(
        "\
         pFAEAt8HAMA4GAWA6CFPBvLBMA/CAmCAZKECnGAnHBKAJA6BDBFBLBxDK1DCKBABAGADAGAKBPACAEABAECBALEtB\
         CJAOAOA0LBvOCTBzBAEA6mBAMA5SABAmrvD/HNCfA8BFMBOACJS4BbOKAUACIBDJxNF9JIpIwB/D0DL1CqBMD4BHK\
         FoBHexCMuBBJB4NgI9f",
    ),
    Ranges(
        "\
         3FA4QBubA5NA6aAwXA/DAjqCA4BAjTAuMAkCAp8EArBEnDB9CC24bA2vBAieAWApEAsDAVB7jVAwgCB6+CAoTCvmB\
         AplUB8kBBBA4qcBmgCC",
    ),
    Ranges(
        "\
         gB+ChBMBxSwDHCFEGBABTB/GHlFBlBCxBCCuBABACACAJaEFRJLABtBVPBkDIAGBCAEfCABdd4CLAOqBJGDXEAJAD\
         AHOBYFABKFeRpB5B2BBABDIDBCHJCcBBBHCBCVBGBADDDABBGBCBBANBBCEXFABFEBCVBGBBBBBBECYDBAHJCCBAM\
         ABIBCBVBGBBBEDDIABBDAPBELHAIBBHCBCVBGBBBEDACAGBCBPBBCERLABFDCBDDBBABBDBDCDLFABBDCBCDAVUGC\
         BHBCBWBPDADDTCCACBEJHJBKBCBWBJBEDBBBBBCBBBRBBBEJBCOKBCBoBCABBFCBCBBECBJEZCBBRDXBIBACGJBGG\
         HJCCMvBBBLHIMlBBBABEBXBABJBBJACEBAJJCDgBXCaBABABNBjBSAFACExBHBFBMlBsBEAGACBCYCDDPEMBBCFBO\
         BnBBAFAC4LBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCFcDZG1CCFC8UD4CHRDAJSCCJROMBCPzBCAHHBBLIDJGJG\
         KFJG4CHEChBBAFlCKeEDCCEBBFHADpBCELrBEZGKD4BCBD3BBAJABBIFNJGJGN2CvBHABEBJDaJKDfEBCAD3BBACC\
         BADBIvBIBFOD7BHqBCKLANAHDBFBCCAF/FgC1ICFClBCFCHBABABABeC0BBOBNCFBSCCBIBKFXHwBQBCaBMDgB/Br\
         EE2UZKVz4BCfB3KDBFsBBAFAC3BHBPWJGBGBGBGBGBGBGBGhB9CiBZB4CM1GaLEpBGPB1CEkDFqBB9CBzCMuBBszc\
         D2BJ7KUuBEAKfCvCCFIqGFBBABEYPBCBDBYCEEJG3BIjCKLYMBlBIYLBLdGvBBBEBCPBKEGBYBoBGBCBLCBHBACJC\
         fByBBADBCECABAYQCHLFCFCFJGBGB7BE0DBBBDDJGj9KMWEwBkoItLCpDmBGMEFABXBEBABBBBB8DQ8NC1BHAgBPQ\
         JWiBBSBDEEBmEE8ECeDFCFCFCCDGBGNBCLBZBSBBBOCNiB6DFCEsBD3CBMDAvBsBjEcDwBQaEjBJdFlBKdBkBENqB\
         9ECJGjBEjBEnBIzBLLBOBGBBBKBOBGBBjC2JJVKHYFBpBBIlCFCABrBBBDACWBnCIIwBSBBFgBDaFAgC3BETCuBPD\
         BCBcKIHIH/BgBkBGLJ1BDcCaFZHDMGwCoC3ByBNyBHpBMJmJeBpBDACBuCnBIVLIWREDmBbUWJAB1BPGEdBBCAMwB\
         EBCBBDOYHJJjBFAJRIiBBCLzBJJEBBPBTLRBbDBBACFBB/BGBABDBOBKGuBBCNJIBBHCBCVBGBBBEDABABDCBCCCA\
         MG8E3BIBDABUBABCevBBBGABBBACACDIJmFuBBBGDCACakByBIBBACDLJGMTqBBABBGABBGJ2BaFBEAJW5FuBJACA\
         kDyCMHCACHBBBXBEBBEABDBCJJmCHCpBIDBDbAKnBGBEHJAGBDtBNACINoCHJ2HIBlBOABFKcDfZAHACArCGBBBlB\
         VAJJGFBBBkBEBBABAHJ2JSCDJOBjBIBBABW2CAPxBN6cmDuDBELjGsyCiDNvhBRF59DmS5tI4RHeBJEwCBJGdHAKv\
         BHOKJBGBUFSwV6ClDqCF3BLMgCDMBO3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrMkoCqDFMDIHJCACAw1EzD8B1HKmB\
         C7BBADDVBHdE8BVhCDA6DTMTM2CJYnE0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCjJCxR3BDyBHBNBG0\
         jBeGFlI9ByEsBKGCJEBgKdSrBEJFAwObEJmXGBDBBBOBkGCIwBjCHAEJEBxYjCsC8BiGDBaBBBACABJBDBABAGAEA\
         BABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0BBuIrBEjDMOCOBOBkBKtF4BcNrBEIHBOF6E3eEQDMD2D\
         E+CGLEAPLE3BIJGnBIdCBuCzKMNCMDIHtBBGINEIHIHyEB2BlBJmgB/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iE",
    ),
    Ranges(
        "\
         gYvDzIGnIsBBABBBBBAoCKwBUQAlDGCFCBBDjBAea7CK6BIJAYDBIBCBErBC8BHqBXBf3BABAEHEADGKBdA6BABAC\
         DIAJAKBaACB5BAEBEBCCDAeBDALB5BAEEBBEAUBWFBA6BABBBDIAHCKBeA7BABAMAJAoBADA3BABCFCBDHBLBdA6B\
         ACACADAFBHBLBcB5BBBACDIAJAKBdAoCAEACCBAIAxCACGMHiDACILGpCBbABABA3BNBEBBFKBjBJAmDDBFBBCBZB\
         ECQDNACBGAPA/VCydCdBeBeBgCBBGIACKJAtBCBA1DBiBA2DCEBJAGC7GBCA6BABGBABACHGJCAwBexBDwBGBAFAo\
         BIMBgBDCBBC4BABBDABC6BHCB4ECBMBGEAGADBmG/BsQAjGgB+/CCtEAgDfqRFpDB0udDBJgBBwCBwIADAEAZBFA3\
         EBaRNAmBHZKuBCwBACDCBnBAjCFCBCBMAIAvBAzBABCCBFBBAqBBIAuHACAEAw5TAhXPQPuLB9SAiHA1EEm0BCBBF\
         DoBCEAlFB9RDjMBwCCmCKxBD7DA2BOpBACBKCxBDCBHA9BCkBEBH+BAMB0BIKDCA/CCCABBGACA9EADHVB5BBBABA\
         WAOGDEjGHCCBAXAxCACFBACABBBBrHACDGBBBbB1CHCABBqDABACFBAlDCCDBEjIIBB1HAKBBAEAwEDCBEAgBJoBF\
         CDIAJFCCuBMBB2MGBFBAyCVCGBBBB6DFDABBBGBAoCBDABA7KBLB0BEFABA9nFAGO60NE7BG4gBA/BDxCA4lTBhzE\
         tBCW+QABCEEIHCGeD0EC79B2BExBIAOAWEBOwqBGBQCGBBBEkDAgFG3LA9BD8PDgfGtDG12lY/CgEvH",
    ),
    Ranges(
        "\
         tqCA/DA/DA/DA/DA/DA/DA/DAtDBQA8DAvDA/DApGA0FB52BBeA9EAtUAjHAlDBmCBrsEAm0eAlBA3EAuEAsDA1JA\
         2HAxyXAmwBApBAOA5BA5DBrEA0DA0FAiDA0HA/DA8HA/DA2DA0DAtIAjIBhFAzCASAxCAlNAkIBxCApNB",
    ),
    Ranges("wBJHFaFp1/BJHFaF"),
    Ranges("tBA/DA8mBA7zEApgCBlwDAjXAnrzBApFA3CA"),
    Ranges("w/LBCH"),
    Ranges("y/LB"),
    Ranges(
        "\
         wBJHZEABZvBAKABACAFWBeBpOELOEHABAR0DBBCDBAGEBABTByCBqEBEClFBlBCAGoBIsBBABBBBBAIaEDdKFpCEl\
         DBHCJBSCAQ6BCkDO1BEACACtBSbEKFXBFJpCBgECJBSBHCBCVBGBADDCICBCDIAEBBECLKABACCBFEBCVBGBBBBBB\
         CABEEBCCDAHDBAHPLCBIBCBVBGBBBECJBCBCCAPDCJJGBCBHCBCVBGBBBECICBCCHCEBBECJBAQBBFDCBDDBBABBD\
         BDCDLEEDCBDCAGAOJQMBCBWBPCIBCBDHBBCCACDCJQDBHBCBWBJBECIBCBDHBGBBDCJBCMMBCByBBCBEFDHECJKFB\
         CBRDXBIBACGDAEFBABHGJCBN5BFOBJnBBBABEBXBABWCEBABGBJCDgBAXBGJLABABAEJBjBETBRBjBJA5BpCGtCCl\
         BBAFACqBBsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCCCJIOPQ1CCFDrTCQBZFqCDKHVJVLTMMBCBBMzCDAEBCJ\
         hBCBKG4CHqBFlCKeBLELKnBCELrBEZGKlBbE+BBcCKGJNAINBPxBsCDJRIMzDM3BIJDwBCIHqBCCQCBmBF1QCFClB\
         CFCHBABABABeC0BBGBADCBGDDCFEMFCBGiCBTAcANAQMzBMEADLRAEACJBACFGABABABPCDFEEARoB3zCkHGIMlBB\
         AFAC3BHAPXJGBGBGBGBGBGBGBGBflQCZOBECEE1CCGB5CBDFqBB9CRfwBPgQ/tGgCs0VjCtBCsIDbUvBEJByDlBIC\
         mDC/BFBBABEY1BEATzBMlCKJGXDABwBCjBMcDgCOKGeB2BJNCJGWDoCYCCPCEKFCFCFJGBGBqBBNG6DBBCJGj9KMW\
         EwBkoItLCpDmBGMEFLBMBEBABBBBBrDhBqLS/BC1BoBLEPQPDBYCgBEBmETJHZEABZL4CDFCFCFCCjBLBZBSBBBOC\
         NiB6DlC0BoEAiEcDwBPAffNdFqBFdCjBEHBEqB9ECJGjBEjBEnBIzBMKBOBGBBBKBOBGBBjC2JJVKHYFBpBBIlCFC\
         ABrBBBDACWKWJehCSBBKVKZmC3BGBgCDBBFHBCBcCCEAgBcDcjBHBdZ1BKVKSNRuDoC3ByBNyBNnBIJmKpBBBDBrC\
         fKAIgBfVqBUbWJmCfPJ7BHANYHJG0BBJEDIjBCAJkCEDBMBAjBRBkBGD+BGBABDBOBJH6BFJGDBHCBCVBGBBBEBJC\
         BCCCAGAFGCGDErEqCFJEDelCBAIJmF1BCIXFiBgCDALJmB4BHJ2BaCOEJGG5F6BlDpCVHCACHBBBdBBCIMJmCHCtB\
         CHBBb+BIAIpCDASoCnIIBsBBIPJYdCVBNpCGBBBrBDABBBIIJGFBBBkBBBBFHJ2JWJQBoBDENJ2CAvC5cmDuDRjGs\
         yCgDPvhBQVq9DmS5tI4RHeBJGuCBJGdCEL2BJDMJJUFSwV/BgEqCE4BHQgCBBBLBO3/FI1mBqBIn3IDBGBBBiJPAd\
         CCAODIrMkoCqDFMDIHJDBhzEtBCW+QEDFIHCGeD0EC7N0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCYBY\
         BeBYBeBYBeBYBeBYBHCxBgQ2BExBIAOAWEBOwiBeGF1GGBQCGBBBEF9BhBAwDsBDNCJEAhKeR5B2OpBmXGBDBBBOB\
         kGLGpBrCEJmlBDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0pDJmgB/2pB\
         gB5hEG9GCh0FOwpH/gD9QivBq6EF/iEwq3VvH",
    ),
    Ranges(
        "\
         hCZGZvBAKAEAFWBeBpOELOEHABAhEEBBCDBAGABCBABTByCBqEIlFBlBCAGoBnCaEDtBqBjBBBiDBAPBHBKCCAQAB\
         dd4CLAYgBJBEAFVEAJADAXYHKFXBFRpB6B1BDASAHJPPEHCBCVBGBADDDAQANBBCOBKAIFEBCVBGBBBBBBfDBATCQ\
         IBCBVBGBBBEDASAPBXALHCBCVBGBBBEDAeBBCPARABFDCBDDBBABBDBDCDLWA0BHBCBWBPDAaCCACBeAEHBCBWBJB\
         EDAfBBBPBRIBCBoBCAQAFCICYFFRDXBIBACG6BvBBBMG6BBBABEBXBABJBBJACEBAVDgBA/BHBjBbEzDqBUAQFEDD\
         ADBHCEMMARlBBAFACqBBsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiClBPQ1CCFDrTCQBZFqCDKHRNSOROMBCPzB\
         jBAEAjC4CHoBBAFlCKexBdCELrBEZ2BWJ0ByCA9CuBRH2BdNBKrBajBpBCKjBCIHqBCCpBDBFBBDAF/FgC1ICFClB\
         CFCHBABABABeC0BBGBADCBGDDCFEMFCBG0DANAQMlDAEACJBACFGABABABPCDFEEARoB3zCkHGDDBMlBBAFAC3BHA\
         QWJGBGBGBGBGBGBGBGmRCZIHECEE1CEEB5CBDFqBB9CRfwBPgQ/tGgCs0VjCtBCsIDPKBUuBQeCvCnBICmDC/BFBB\
         ABEYPBCBDBWdzBOxB+BFDABBLbKWZcHuBcAQEBJKEBoBXCBHUWDADxBBADBCECABAYCCKHCMFCFCFJGBGBqBBNGyD\
         dj9KMWEwBkoItLCpDmBGMEFABJBMBEBABBBBBrDhBqLS/BC1BoBL0DEBmEkBZGZL4CDFCFCFCCjBLBZBSBBBOCNiB\
         6DlC0BrIcDwBvBfNdFlBKdCjBEHBEqB9ESjBEjBEnBIzBMKBOBGBBBKBOBGBBjC2JJVKHYFBpBBIlCFCABrBBBDAC\
         WKWJehCSBBKVKZmC3BGBgCAPDBCBcqBcDcjBHBbb1BKVKSNRuDoC3ByBNyBNjB8KpBGBuCcKAIVqBRuBUbWM0B5BB\
         CANsBgBYajBdACAIiBDAMvBODVABAjBRBYTB/BGBABDBOBJHuBmBHCBCVBGBBBEDASAME+E0BSDUCevBUBBA4FuBp\
         BDkBvBUA7BqBNAnCalBG5FrB0D/BfHCACHBBBXPABA+CHCmBQABAcAKnBHAVALtBTASoCnIIBkBRAxBdwDGBBBlBV\
         AZFBBBfOAnKSPABMBhB8DAvC5cmDuDRjGsyCgDPvhBRF59DmS5tI4RHeRuCRdSvBQDfUFSwV/BgEqCFAiCMgCBBAc\
         3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrMkoCqDFMDIHJm7F0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCY\
         BYBeBYBeBYBeBYBeBYBH05BeGFlI9ByEsBKGQAhKdSrBkPb0XGBDBBBOBkG7BjCHA0lBDBaBBBACABJBDBABAGAEA\
         BABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQkqE/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iE",
    ),
    Ranges("mgMBZIOCle/tGgC/vUgoWtLCpDqodAb3/FI1mBqBInjJrMkoT/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iE"),
    Ranges("sgIB"),
    Ranges("gyDE7DEw3CCCA6nkBBCABB"),
    Ranges(
        "\
         hDZvBAKAEAkBXBHBABABABABABABABABABABABABABABABABABABABABABABABABABABABBBABABABABABABABBBA\
         BABABABABABABABABABABABABABABABABABABABABABACABABCCABACADBEACADCCACABABACABBBACADABACBCCG\
         ACACABABABABABABABABBBABABABABABABABABBCABADABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABGCACBBAEABABABABkCBjBHBeEgDArBABADACDSAbiBBBDCBABABABABABABABABABABABEBACACB\
         zBvBBABABABABABABABABABABABABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABACABABABABABABBBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABAwBoBn6CqBBD4XFikCI3D/FhCABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABIBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABIIFKHIHIFKHIHINCHIHIHIEBBGADCBBIDCBIHKCBB5DANAQMtDADBDAbAEAEAC\
         BIDEAhBPEAraZm6BvBBADBBABABAEABBBHDABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABABABABABABABBHABAEAMlBBAFAzoeABABABABABABABABABABABABABAB\
         ABABABABABABABABATABABABABABABABABABABABABABClEABABABABABABCBABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABABABJBABACABABABABAEABACABCBABABABABABABABABABAFAFABABABABABA\
         BABAEABAGABABABABAYCBABC1ZqBBNGvCg6TGMEphBZtmBnBoEjB7EKBOBGBBjOACCBpBBIloByBt+CfgsVf6sZZa\
         GBRaZaDBABGBKaZaZaZaZaZaZaZaZabcYBFaYBFaYBFaYBFaYBFBA05BJBTGFlI9B0lChB",
    ),
    Ranges(
        "\
         rBAQCfAdABAtBAEAlBAfA4WCCAaBCCvQCtwGAbCLADANAODVELEhCMEADBEESAEACJBACFGADBCBBCBFDNBAkCXBF\
         BBEBEfBAGBOrIIDUB6CAeaBAYALG9NBMJEFEBCBDEOABACFLHFB5BABAdDJCwK/BgI/PwBUCF8+zBA3ZFBAiFAQCd\
         ABAdABAjEAGDzg1B0CBmCBBCACBCDBLBABGBgCBDCHBGBbBDBEBADGBzKCjJCxBgwFDBaBBBACABJBDBABAGAEABA\
         BABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQ0BB",
    ),
    Ranges(
        "\
         wu/BfuQB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+//BB",
    ),
    Ranges(
        "\
         laAqTNBABBBBBAoCKwBMBGQAlDGEDCBEAjBAePmDKlDBDIBCBDnFLDGGT2BBCOBBFCKBdC6BGCBCBKAKBdC6BEEBC\
         BEAeBDALC6BHBCBBVBWCEC6BGCBCBJBKBeA7BEDCBCKAoBE5BGBCBCIBLBdC6BGBCBCIBLBPAMD6BGBCBCKAKBdCr\
         CFBABHSB9BACGSAjDACFBBQAjFSJKBjBuDLBACDXDECBCCGDDNLBAKD0zBBeBeBeBiCS8FBiBA2DLEI+GE5BJCTqC\
         BLCxBEwBO8BCeICB5BKyBSwNNh2BzB2nCf0jeHiBBiLAIAXE4CByBPBA5BAmBEcLtBDwBLlBAjCNMAIBtBCyBABCC\
         BFAsBEFAtHHz5TA3iCEm0BCBBFD0YDjMBzKC1BNtBBLCtBIJA9BCkBLSB5BCwBMOB8CICAGACA9EJXD6BGCBCBKAK\
         BxGMBCqDRtHGCGdByCOBAqDKnDNhIM3HFBBCBDABAuEGCFEAcJqBEBDSKuBN3MHBGzCVBN6DFDABBBCBADAiCEBBB\
         D8KDJBBAwBGDCugUAB2BHD9CBslTAh7IGBQCGBBBEkDA3lCAo/BZGZGZ",
    ),
    Ranges("vaAvwDBzyBBvlCA+nEA7xzBAvCInggaABdgD/DwHvwD"),
    Ranges("+tCAYAmLAYAmDAYAqHASBnDAYA3DAPA1qDA2mBAhhEBu7zBB+8EAYA4KAMAxHAgcA0huBAIEt1rY/C"),
    Ranges("3FAvWAh/DIozBA"),
    Ranges("lkGBxkCAVAs7DB"),
    Ranges("qFAPA1PIHBeEgDA0BAhsDAvhD+BNAiBkBxVANAQMzGPwaZy8BB+weByGAhECDBibDJA2gXACCBpBBI1j2B9B"),
    Ranges(
        "\
         +CAxbCCAaBCBghHAbCLAgBDYBOBhCMEADBEESAEACJBADEGADBCBBCBFDDFErCECDBBBBBABECBEBERCBBABGBAGB\
         iJDoFBBAYARA9NBMIFEFBCBDEOABACFYB5BABAdDJB2KBfJzMV/BDgBBjj1BABAEAzGABAhm1B0CBmCBBCACBCDBL\
         BABGBgCBDCHBGBbBDBEBADGBzKCYBYBeBYBeBYBeBYBeBYBHCxBgwFDBaBBBACABJBDBABAGAEABABABCBBBACABA\
         BABABABBBACDBGBDBDBABJBQFCBEBQ",
    ),
    Ranges("grIPmaZgjzDZGZGZ"),
    Ranges("hBOKGaDBAaDiBGBABBBABBEAEADAXAfA44HXIOCSBJxJvWgF1TerjBgQ/DhMCEYPAtozBBlIB"),
    Ranges("JESAkDAo8HBYB"),
    Ranges("gwBF3GAxBAgMBwCA6+hCAPA"),
    Ranges("iBAEAjEAPA86HHZBnwDApODNChxzBD9FAEA6CB"),
    Ranges("g0LZB4CM1G"),
    Ranges("mv8DZ"),
    Ranges(
        "\
         hBAMAQApqBAzEC0FArBC2HA9BABADBlJBk3BB2YAEBlYAmGBsGAFA6JBiLDuFBCBdB8FBhCB8dBJCkvDANAWBtNA8\
         ndAuIBjHADA+LB2CB/CA4EBzECwEB5HAmzUADBpFAMAQAhCA03CB9nBEsBD9FB1DD/DChEBGAQB4CBBBsDAhNB1LB\
         FOpDB5HClQABA7HB3CBkNB0VBqCBp5SBlEAhCBLAzaAmwTAovHA",
    ),
    Ranges(
        "\
         pDBkGA5IAeA0BAUAgKAiDABApoGAzBANADAkEA9EAlNA2GBy5CAl9pDByBByBByBByBByBByBByBByBByBByBByBB\
         yBBmkCAxJBaA",
    ),
    Ranges(
        "\
         hBAKABALBDA+ZAIAhQA5BAoCAOABC0FArBKBArHB2BOfAlIB0nBBsFAEF3JB1YHlYA8DCnCB9ECDAnBDCB6JBiLDu\
         FBBCdB8FE+BB8dBJCkvDANAEAKABBDBsNB7ndBtICjHE+LB2CB/CA3ECzEC/DAQB5HAkzUCBDpFAKABALBDAhCACA\
         6hBAwBAmkBAnGA2JB4EFkCF5CD4dEsBD9FGwDD/DChEBGAQB4CEsDAhNCMBmLDDOpDB5HClQABA7HB3CBEB+MCtBA\
         lUBqCBrpBE5vRBlEAhCCKAyaBmwTAnvHD",
    ),
    Ranges("ggN/tGgC/vUuwWBBABBKABABBCC2uhC/2pBgB5hEG9GCh0FOwpH/gFq6EF/iE"),
    Ranges(
        "\
         hCZlDWBGhBABABABABABABABABABABABABABABABABABABABABABABABABABABABACABABABABABABABACABABABA\
         BABABABABABABABABABABABABABABABABABABABBBABADBBABBBCCDBBBCDBBBBABABBBACABBBCBABBDAHACACAC\
         ABABABABABABABACABABABABABABABABACACABCBABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABAHBBBCABDBABABABAhJABADAIAGABCBABBBQBIjBACCDABABABABABABABABABABABAFACABBCyBwBABAB\
         ABABABABABABABABABABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABABBBABA\
         BABABABACABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABAClBp6ClBBAFAyW1C6kCqBCCgKABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABAJABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABABABABABABAJHIFKHIHIFLABABABAIHoCDMDMDMELDmIAEADCCCCADEGABABABDCDKBFAaPTAyZZw5Bv\
         BwBABCCABABABDBACAICBABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB\
         ABABABABABABABABABABABABABABAIABAEAtqeABABABABABABABABABABABABABABABABABABABABABABATABABA\
         BABABABABABABABABABABAnEABABABABABABADABABABABABABABABABABABABABABABABABABABABABABABABABA\
         BABABABABAKABABBBABABABAEABACABADABABABABABABABABABABEBEBABABABABABABABDBAGAFABAcAr5VZlmB\
         nBoEjB8EKBOBGBBq3ByBt/CfgsVfgtZZaZaZaABBCACBCDBHaZaBBDCHBGbBBDBEBADGbZaZaZaZaZaZeYhBYhBYh\
         BYhBYhBA1pEhBugCZGZGZ",
    ),
    Ranges("rgGCBAwv5BPw3gavH"),
    Ranges("JESAkDAaA/uFA/rCKdBFAvBAg9DA"),
    Ranges(
        "\
         wBJHZEABZvBAKABACAFWBeBpOELOEHABAR0DBBDCBAGEBABTByCBqEBEClFBlBCAGoBIsBBABBBBBAIaEDdKFpCEl\
         DBHCJBSCAQ6BCkDO1BEACACtBSbEKFXBFJpCBgECJBSBHCBCVBGBADDCICBCDIAEBBECLKABACCBFEBCVBGBBBBBB\
         CABEEBCCDAHDBAHPLCBIBCBVBGBBBECJBCBCCAPDCJJGBCBHCBCVBGBBBECICBCCHCEBBECJBAQBBFDCBDDBBABBD\
         BDCDLEEDCBDCAGAOJQMBCBWBPCIBCBDHBBCCACDCJQDBHBCBWBJBECIBCBDHBGBBDCJBCMMBCByBBCBEFDHECJKFB\
         CBRDXBIBACGDAEFBABHGJCBN5BFOBJnBBBABEBXBABWCEBABGBJCDgBAXBGJLABABAEJBjBETBRBjBJA5BpCGtCCl\
         BBAFACqBBsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiCCCJIOPQ1CCFDrTCQBZFqCDKHVJVLTMMBCBBMzCDAEBCJ\
         hBCBKG4CHqBFlCKeBLELKnBCELrBEZGKlBbE+BBcCKGJNAINBPxBsCDJRIMzDM3BIJDwBCIHqBCCQCBmBF1QCFClB\
         CFCHBABABABeC0BBGBADCBGDDCFEMFCBGiCBTAcANAQMzBMEADLRAEACJBACFGABABABPCDFEEARoB3zCkHGIMlBB\
         AFAC3BHAPXJGBGBGBGBGBGBGBGBflQCZOBECEE1CCBCCB5CBDFqBB9CRfwBPgQ/tGgCs0VjCtBCsIDbUvBEJByDlB\
         ICmDC/BFBBABEY1BEATzBMlCKJGXDABwBCjBMcDgCOKGeB2BJNCJGWDoCYCCPCEKFCFCFJGBGBqBBNG6DBBCJGj9K\
         MWEwBkoItLCpDmBGMEFLBMBEBABBBBBrDhBqEG5GS/BC1BoBJGPQPDBYChBABADABABABAB9DTJHZEABZL4CDFCFC\
         FCCjBLBZBSBBBOCNiB6DlC0BoEAiEcDwBPAffNdFqBFdCjBEHBEqB9ECJGjBEjBEnBIzBMKBOBGBBBKBOBGBBjC2J\
         JVKHYFBpBBIlCFCABrBBBDACWKWJehCSBBKVKZmC3BGBgCDBBFHBCBcCCEAgBcDcjBHBdZ1BKVKSNRuDoC3ByBNyB\
         NnBIJmKpBBBDBrCfKAIgBfVqBUbWJmCfPJ7BHANYHJG0BBJEDIjBCAJkCEDBMBAjBRBkBGD+BGBABDBOBJH6BFJGD\
         BHCBCVBGBBBEBJCBCCCAGAFGCGDErEqCFJEDelCBAIJmF1BCIXFiBgCDALJmB4BHJ2BaCOEJGG5F6BlDpCVHCACHB\
         BBdBBCIMJmCHCtBCHBBb+BIAIpCDASoCnIIBsBBIPJYdCVBNpCGBBBrBDABBBIIJGFBBBkBBBBFHJ2JWJQBoBDENJ\
         2CAvC5cmDuDRjGsyCgDPvhBQVq9DmS5tI4RHeBJGuCBJGdCEL2BJDMJJUFSwV/BgEqCE4BHQgCBBBLBO3/FI1mBqB\
         In3IDBGBBBiJPAdCCAODIrMkoCqDFMDIHJDBhzEtBCW+QEDFIHCGeD0EC7N0CBmCBBCACBCDBLBABGBgCBDCHBGBb\
         BDBEBADGBzKCYBYBeBYBeBYBeBYBeBYBHCxBgQ2BExBIAOAWEBOwiBeGF1GGBQCGBBBEF9BhBAwDsBDNCJEAhKeR5\
         B2OpBmXGBDBBBOBkGLGpBrCEJmlBDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFC\
         BEBQ0pDJmgB/2pBgB5hEG9GCh0FOwpH/gD9QivBq6EF/iEwq3VvH",
    ),
    Ranges(
        "\
         hCZGZvBAKAEAFWBeBpOELOEHABAhEEBBDCBAGABCBABTByCBqEIlFBlBCAGoBnCaEDtBqBjBBBiDBAPBHBKCCAQAB\
         dd4CLAYgBJBEAFVEAJADAXYHKFXBFRpB6B1BDASAHJPPEHCBCVBGBADDDAQANBBCOBKAIFEBCVBGBBBBBBfDBATCQ\
         IBCBVBGBBBEDASAPBXALHCBCVBGBBBEDAeBBCPARABFDCBDDBBABBDBDCDLWA0BHBCBWBPDAaCCACBeAEHBCBWBJB\
         EDAfBBBPBRIBCBoBCAQAFCICYFFRDXBIBACG6BvBBANG6BBBABEBXBABJBAKACEBAVDgBA/BHBjBbEzDqBUAQFEDD\
         ADBHCEMMARlBBAFACqBBsKBDCGBABDCoBBDCgBBDCGBABDCOB4BBDCiClBPQ1CCFDrTCQBZFqCDKHRNSOROMBCPzB\
         jBAEAjC4CHoBBAFlCKexBdCELrBEZ2BWJ0ByCA9CuBRH2BdNBKrBajBpBCKjBCIHqBCCpBDBFBBDAF/FgC1ICFClB\
         CFCHBABABABeC0BBGBADCBGDDCFEMFCBG0DANAQMlDAEACJBACFGABABABPCDFEEARoB3zCkHGDDBMlBBAFAC3BHA\
         QWJGBGBGBGBGBGBGBGmRCZIHECEE1CGCB5CBDFqBB9CRfwBPgQ/tGgCs0VjCtBCsIDPKBUuBQeCvCnBICmDC/BFBB\
         ABEYPBCBDBWdzBOxB+BFDABBLbKWZcHuBcAQEBJKEBoBXCBHUWDADxBBADBCECABAYCCKHCMFCFCFJGBGBqBBNGyD\
         dj9KMWEwBkoItLCpDmBGMEFABJBMBEBABBBBBrDhBqEG5GS/BC1BoBJ3DABADABABABAB9DkBZGZL3BCeDFCFCFCC\
         jBLBZBSBBBOCNiB6DlC0BrIcDwBvBfNdFlBKdCjBEHBEqB9ESjBEjBEnBIzBMKBOBGBBBKBOBGBBjC2JJVKHYFBpB\
         BIlCFCABrBBBDACWKWJehCSBBKVKZmC3BGBgCAPDBCBcqBcDcjBHBbb1BKVKSNRuDoC3ByBNyBNjB8KpBGBuCcKAI\
         VqBRuBUbWM0B5BBCANsBgBYajBdACAIiBDAMvBODVABAjBRBYTB/BGBABDBOBJHuBmBHCBCVBGBBBEDASAME+E0BS\
         DUCevBUBBA4FuBpBDkBvBUA7BqBNAnCalBG5FrB0D/BfHCACHBBBXPABA+CHCmBQABAcAKnBHAVALtBTASoCnIIBk\
         BRAxBdwDGBBBlBVAZFBBBfOAnKSPABMBhB8DAvC5cmDuDRjGsyCgDPvhBRF59DmS5tI4RHeRuCRdSvBQDfUFSwV/B\
         gEqCFAiCMgCBBAc3/FI1mBqBIn3IDBGBBBiJPAdCCAODIrMkoCqDFMDIHJm7F0CBmCBBCACBCDBLBABGBgCBDCHBG\
         BbBDBEBADGBzKCYBYBeBYBeBYBeBYBeBYBH05BeGFlI9ByEsBKGQAhKdSrBkPb0XGBDBBBOBkG7BjCHA0lBDBaBBB\
         ACABJBDBABAGAEABABABCBBBACABABABABABBBACDBGBDBDBABJBQFCBEBQkqE/2pBgB5hEG9GCh0FOwpH/gD9Qiv\
         Bq6EF/iE",
    ),
    Ranges(
        "\
         A1PEd4B4CHuBBJWlCaBSBEADAFGBABTBrBBGDABABABABRNLBhCBLBoBJ0BCBCBDbCHCB3BlBCGBmBBAmBJBIMaFE\
         XAOADABZFSNNCnCCEBOBdCJnQCB0BCRCEDYQCBHCBCVBGBADDCABGCBCCJAEBBECUHACFEBCVBGBBBBBBCABEEBCC\
         LDBAHOMCBGBABCBVBGBBBECJBCBCCAPAFJRCBHCBCVBGBBCDCHDBCCIBEBBCEKRBBFDCBDDBBABBDBDCDHBCEEDCB\
         DJAPLOCBHBCBWBJBEEGBCBDHBJBEJSBBHBCBWBJBEEGBCBDHBHABBEJSBBHBCBWBPEFCCBDJAIBEJxE5BEclBBBAC\
         BBACAGDBGBCBABACBBMBCCEBABFCJCBiOlBKmBEAE5CFjCFxCmgD6EF5CGVCFClBCFCHBABABABeC0BBOBNCFBSCC\
         BIBuBBWjBGDaRKlBRe4BavBN6CVxHOAB4DlEkBbKVqEV1EKvCQTG1CxEDBDCbBiBBABDDABGCGOeDXBNhiC3BHABz\
         CEFC9CGnBE9CBPgDcDjBcbDxBPLEuBB2DEiDCehwGltU6iQtxGyGGMEGYBEBABBBBBrDhBsLQ/BC1BoBLkBDMUEJB\
         SBDECBABmECAB9CC9CDFCFCFCCDGBGOC",
    ),
    Ranges(
        "\
         xsBQBMUA7pCnCBgBHaEFBABUDGBAh3DAvQA06iBj9K8C//B+/nCB+//BB+//BB+//BB+//BB+//BB+//BB+//BB+/\
         /BB+//BB+//BB+//BB+//BB+//BhggE",
    ),
    Union(&[270, 271]),
    Ranges("slIAv63BA"),
    Union(&[272, 273]),
    Ranges(
        "\
         2PDeHCR1DExBAKE3CITA0DADABABABAeAMAiCAMAqBBCD8CB8EAoGCiDBFAPAqBEBNBdDa1BwBxuBBBRDXBIBACGD\
         AEFBABHSC1LArBAXCHABCBOCAwBhBBEBBBGDDGZmNGB+BBABDCGBABDCmBBABDCeBABDCGBABDCGBGBWBeBABDCGB\
         mBBSGbjB0CM1TJcDwCvE8CDJWOBJG3CIpBl8BAYF/CCyBB1CBoCAnDItIA5DABdqEBpOHhBA2CBuM/HgsBZB4CM1G\
         aL8BCDAhLXoS1tGqyUskBDRCPBLBCBA2yVA7mBC",
    ),
    Union(&[274, 275]),
    Ranges(
        "\
         0fB6u+BfwoBeBDMa1FlBClBy9yB1HKmBDzFiR0CBmCBBCACBCDBLBABDBBBgCBDCHBGBbBDBEBADGBxKEhJExBggK\
         22pBppU9QjvhWAe/C",
    ),
    Union(&[276, 277]),
    Ranges(
        "\
         gRAuJATMoDBcAzEB5BBCBCBxBP+KBhKAlqCBnwBMBGLWJTMMBCBBzmCAGEEAHENA+BByBGyCOoFLyHN8DAezB8IT3\
         EJ4CHWB6CLCJ+GN6CbEPgI/P7pBC3CBIB+CAwHPxCOxCOivcBQAMADAqrV6BxcADP1BBsBArHB",
    ),
    Union(&[278, 279]),
    Ranges(
        "\
         hRASC3DB/BQwCHFC3EEkQDJIgCC1EBPAtBCdC0NA4FAjCABAoEA0CCNAjCA7BAhEHhGB/4CASJmIcDLELEADpBCEr\
         DfgYrDnXBmHAzUBuJA0IB0DHOB+iBNv4BBxBArBBuCDnFDjDBfAguG/B9/rBApCB3NLBZBSBBBOCNiB6DFCEsBDIg\
         SdBAmEBmBvCCJ2aFCABrBBBDACAg2yB2CqLA+hrYvH",
    ),
    Union(&[280, 281]),
    Ranges(
        "\
         3RK2IE/ED2HBqFAiBCjCASA6BFxHdvQAwCAnPAvBApfBnJBBAqIA/BA/BAnBAfAfAfAPAnBAXBfZmvBpBGZGJEBgB\
         bCBsa3CxUBBGxBEdD1BAwCAPAkUK8RAlDBSKFPuIGnaFsHuBBuBhBqDOsBK1BJAQWJGBGBGBGBGBGBGBGhBXEBidP\
         uFAnpbVk6BWpHrBkyUpD2ZJmZqC1QjBENqxBDBBFHBCBaECEIIIn9xBlC+iBB",
    ),
    Union(&[282, 283]),
    Ranges(
        "\
         iSNrJCxKAqBFQDmFAlQ6BgMBBBibBNBtwDrCEsBnSGzBBsXD9CB1BA3SLqWA0IDpaGFD8JMHD/0eDFB+I3BokYZFA\
         g3FubxEiDNDs3rBR4iBB",
    ),
    Union(&[284, 285]),
    Ranges(
        "\
         wbDCB3CA3FAsEPiHELEgBEuJRxPB+GAjBAuGAdBsDAsDAaBIBUH9FAGAdBMFDGrPBhDADCtCAFACAHCEFa/BEBqgC\
         A1WqBDLmC3BDODyBrKb1FD6CFkLArEA+CA1BD0oBAVJDDoIAfDrZEEoBDE4ICBCEFiLfYDCS8XAiFT4ubH8pBrJUf\
         CRIbjEECqDuDEgEkCJLmBzCLAgF2BJNCJCDk+UCpbL0BtBiEcDwBvyBZFAp/xBA22HrBEjD",
    ),
    Union(&[286, 287]),
    Ranges(
        "\
         kpBB6WtBCOhGAtCAGAjBBgEA5uBDhGD8FEkCEyCFgQA2TIwRlC0FBuBAlC+BBcCKGJGNiRiBqIA4VC3EC2BA+SA1V\
         BdCEJBSBAEX3CA9fE2IANBrDG/JAygBL0rbHkoBvBgN3C4JJmFbkDcDtCBKEBgEbEiCYEgHtBCJ29KWEwBvzICyuD\
         VBI6FBkKfgE1BDcCaFHgEoC3QehQhC+5HuhBxmvBKFeCALABACADADEIAHAZABBCAKDCAvDAPhBOI3ltB0hE",
    ),
    Union(&[288, 289]),
    Ranges(
        "\
         mpBB4HA+BAgPbCA7GBTAGBbE6PFxNAQATA9RDpCBicBhjCzBID8PA4UHcAvZK6WATABDdAEBcAjBABAECJB0BCYAO\
         AOBgtBAOA4hBClldBrJBBBOJwCAmYFCFCFJGBGjkUP+hFtCEdw8V4RnuRB+kQOCNCOBOwCABKBABBBCBCFHBGBJGI\
         BACBBJEBBJrCZBBvBIVBuFgBPFBlCDTMkBBEVQP+BBAB1FBDD9BSXzEEBPBCBABABABCBFCDBACDBLEKwBlC6BzDs\
         +vB9G",
    ),
    Union(&[290, 291]),
    Ranges(
        "\
         vsBA0DA7UABK3BaxPAtfBnPAFAvBCr1CCMFgIHrBD02CABAkpBBzBAFA4BBqGJwscAn1BHjBAyHBWAtCBmXW35TBw\
         6D3BGBw4BYHJG0BBN8BoCHJmlB3BIJ2hWkCLuBQQgzfDBaBBBACABJBDBABAGAEABABABCBBBACABABABABABBBAC\
         DBGBDBDBABJBQFCBEBQ0BB4TB0eD8FAQADABABABADAGBEABBEA",
    ),
    Union(&[292, 293]),
    Ranges("6lIA"),
    Union(&[294, 295]),
    Ranges("8wBApyGD"),
    Union(&[296, 297]),
    Ranges(
        "\
         /bAoNH9CB2DA7UALFsCA4DAHA/TAzBAsCA/DAkHJhoCHkRBxMO5RBtHOlWC2ZGlYAsiBCKZCfChBDLBHqTG1ieF2H\
         LLCCBlCAoPe9DDwFvBEBh2UG9aBTA/JbjBAwBqBlMnBIzBLAwE2JJVKH4H+BIIwOfgBmBELpERHDMGvmBAwGmB2CA\
         MAGTLRBqByD6BFJHCBHCBCVBGBBBECICBCCJAFGCGDErInCIJmF1BCR2BkCLJmSyCMAgO4B2jCpBqGLFAruReBJEB\
         gDdCFKlCKJBGBUFSwjUqDFMDIHJCH86KkGCPo/BAgBVVB0QLJAmCAWLlBAFDFLRGnCABA2FAEB/BBEGdRBoBB1CmC\
         BNvBmCJQMDDsE0CrBLE3BIJGnBId",
    ),
    Union(&[298, 299]),
    Ranges(
        "\
         zlCBuBA1QAgLAkIA10BACFgmDArGBgzCD9+cIo2BAwHAiBFkKBiTDMvCuzUBw1CSBBFE8FBCPCtBgUyBNyBHFpmBD\
         OEgFGBABDBOBK2CAvCA5TTiJZDOEP5iDAmHjG81HmS38iBK3wBrUPEBO9jGCuCBvCEkBH/HArCEzHBrEA/RInDE7B\
         A/yvBh0F",
    ),
    Union(&[300, 301]),
    Ranges(
        "\
         2lCHWO9cAuGAECBGXCn4DIyLA/vBDkyCBpreA2IAnmWBhZjBEjBiqDAhO5CBABAiQMzsBIBsBBNKcDfCVBNp5UAfs\
         /FTyXtoVGBQCGBBBE1mCqCFJEB7hCRuEA+ZApBAsJBhBCiRFBHIACLBLEOmBM",
    ),
    Union(&[302, 303]),
    Ranges(
        "\
         gjCKxMB8HFgQA6BB69DA+HDlWA/ZAy+BAyTEkXAn1bUi6YCw2FnCIzBCWBE9SGBBBrBDABBBIIJn0UAghQ8IxCrMk\
         7PFtjBBiBBnQLTAIHBBZASMmBF4BWpm1BwpH",
    ),
    Union(&[304, 305]),
    Ranges(
        "\
         grBAnBAmDAtQCzGAqJA3DAtMA/DAz/CA3gBqBCC63DCWYEOrSEgXA71bE/9BAIBkKB0pYBSA3VnBIJmOnBIpBzLA2\
         DC0PAiJA7VAlH7BhTAiWFBBBkBBBBFHJ2JYn6T6CyqGEu3ST+DG4nGjC6jBApuBA7GD0LCcECDDABDYKNJHBkBYgD\
         N",
    ),
    Union(&[306, 307]),
    Ranges(
        "\
         3jDAuQACACABFEAHAHBCANA/xDAu2DA1BAvSAqreFCE/cB4jZWojBA4SAnXHCtBCK/EB6pBxBNAwhFIs4OFEAvBI6\
         CBugGF4qKCRD48LsBDNCJEBwL5BFAryBA1d8BuhBAorBAkBAlHLhJCvBAxBAJApBFDBKFDHCCwBzCcDECFCNF",
    ),
    Union(&[308, 309]),
    Ranges("/3MA"),
    Union(&[310, 311]),
    Ranges(
        "\
         +lCJtUAuNA8DA9pDB2mEA4VCobE2/GJwxUMq+BDqBB1BA7ZDwxVAjnDpBBCCB+Hb7LAmEBqUAFB+kBGCACHBBBdBB\
         CLJJ2yBAzhUALBh4GiPqBIkgZC9CC9BAopBBjBBzNB6CAlDAEBqBBGCdAoFAODPSHGJCNGpByEB2BlBJ92qBGipWq\
         6E",
    ),
    Union(&[312, 313]),
    Ranges(
        "\
         9wBAySeBBGHVASKpbAgBA/DAvxCAHAJAvHAxVN9DAwBB7TAlWAu7CAvBAzPK/scCg+BBOBBABEYCt+UA9LP/DAuBB\
         w7BKBOBGBBBKBOBGBBjOFBpBBI19BZmHFsCA2vBAmEGpbPwmFiD9zOuCBJmpRDBGBBgJD9uHtBCWJzDlRB1oDexbe\
         xpBGBDBBBO+2DCwIAoMAyCAuFBsBDKDICRCGHIGn/qBB1iED",
    ),
    Union(&[314, 315]),
    Ranges(
        "\
         znDA6OAuhgCC/ZC+lCJ2fQBoBDb1mFAJc8mfAiBAqrITxiDFlI9BhBAgiBpBivEA3ECEE5CA7UCPBkBCLCBAOBKBM\
         AOBgivBA2gX/iE",
    ),
    Union(&[316, 317]),
    Ranges("go6D/C"),
    Ranges("gogC/B"),
    Ranges("g4lCvC"),
    Ranges("g49D/D"),
    Ranges("g4+BvC"),
    Ranges("ggxC/T"),
    Ranges("gw0DvC"),
    Ranges("gqgCvC"),
    Ranges("wsgC/B"),
    Ranges("gwB/H"),
    Ranges("glC/C"),
    Ranges("wjCvB"),
    Ranges("g2jC/B"),
    Ranges("gw7D/H"),
    Ranges("w6+BvV"),
    Ranges("wz/BvE"),
    Ranges("w6BvB"),
    Ranges("wpB/C"),
    Ranges("wsIvD"),
    Ranges("g4iC/B"),
    Ranges("g4G/D"),
    Ranges("g1pB/C"),
    Ranges("gg6C/R"),
    Ranges("w26CvB"),
    Ranges("g+G/B"),
    Ranges("gsC/D"),
    Ranges("ggnCvD"),
    Ranges("gsJf"),
    Ranges("goMvB"),
    Ranges("gtMf"),
    Ranges("goJ/D"),
    Ranges("ggkC/D"),
    Ranges("gwGf"),
    Ranges("g6Ff"),
    Ranges("gg0D/H"),
    Ranges("g4M/H"),
    Ranges("wx/Bf"),
    Ranges("go+B/P"),
    Ranges("gg+F/Q"),
    Ranges("g0L/D"),
    Ranges("guMvB"),
    Ranges("ggM/B"),
    Ranges("gwT/vU"),
    Ranges("ggN/tG"),
    Ranges("gggE/2pB"),
    Ranges("g4pF/hE"),
    Ranges("g6tF/G"),
    Ranges("ghuFv0F"),
    Ranges("w1zF/pH"),
    Ranges("gggGv6E"),
    Ranges("w6kG/iE"),
    Ranges("g1gC/B"),
    Ranges("wphC/B"),
    Ranges("gokCvC"),
    Ranges("gwqB/C"),
    Ranges("g9E/C"),
    Ranges("w7qBvC"),
    Ranges("gw+DvD"),
    Ranges("w9jCvB"),
    Ranges("gYvD"),
    Ranges("w1GvC"),
    Ranges("guH/B"),
    Ranges("wmIvB"),
    Ranges("gx/BP"),
    Ranges("whqBP"),
    Ranges("ggJ/B"),
    Ranges("gkL/D"),
    Ranges("g3gCf"),
    Ranges("g70Df"),
    Ranges("ggoC/f"),
    Ranges("ggpC/D"),
    Ranges("glIvB"),
    Ranges("ggiC/B"),
    Ranges("w8rCvD"),
    Ranges("ggB/H"),
    Ranges("gvLf"),
    Ranges("gypB/C"),
    Ranges("gkHP"),
    Ranges("wh4D/C"),
    Ranges("goBvB"),
    Ranges("goC/D"),
    Ranges("gnqBf"),
    Ranges("g4mC/C"),
    Ranges("g4J/F"),
    Ranges("gomC/C"),
    Ranges("ggmCvC"),
    Ranges("wh8DvD"),
    Ranges("ggvD/E"),
    Ranges("gkpCvG"),
    Ranges("whtCvB"),
    Ranges("ggsCvhB"),
    Ranges("gohCvB"),
    Ranges("g/jCf"),
    Ranges("gw9DvC"),
    Ranges("go8D/H"),
    Ranges("gjJ/E"),
    Ranges("gwM/H"),
    Ranges("gw8D/H"),
    Ranges("gwE/L"),
    Ranges("gsL/C"),
    Ranges("g4qBvB"),
    Ranges("g/5Df"),
    Ranges("g8Ef"),
    Ranges("ggIvD"),
    Ranges("gtJ/C"),
    Ranges("g89D/D"),
    Ranges("glE/C"),
    Ranges("wkHvB"),
    Ranges("goLvB"),
    Ranges("ggL/C"),
    Ranges("gg4DvB"),
    Ranges("w5gCf"),
    Ranges("g4kC/D"),
    Ranges("g4H/H"),
    Ranges("wbvE"),
    Ranges("g0C/D"),
    Ranges("grnCvC"),
    Ranges("gwC/D"),
    Ranges("g4/BvH"),
    Ranges("wpM/C"),
    Ranges("goE/H"),
    Ranges("grqBf"),
    Ranges("w91BvC"),
    Ranges("ggrBv9K"),
    Ranges("gojC/B"),
    Ranges("g5Ff"),
    Ranges("gniCf"),
    Ranges("wsBvD"),
    Ranges("g82B/D"),
    Ranges("gg2B/b"),
    Ranges("giM/C"),
    Ranges("wS/C"),
    Ranges("w/LP"),
    Ranges("g/7Cf"),
    Ranges("giiCf"),
    Ranges("wj7DvC"),
    Ranges("g7iCf"),
    Ranges("g6iCf"),
    Ranges("gsqB/C"),
    Ranges("gkkCvC"),
    Ranges("g20Df"),
    Ranges("gosDvB"),
    Ranges("w/rDP"),
    Ranges("ggsD/H"),
    Ranges("wsMP"),
    Ranges("g4L/G"),
    Ranges("gkD/D"),
    Ranges("glM/C"),
    Ranges("wvMP"),
    Ranges("g4nC/C"),
    Ranges("goqBvB"),
    Ranges("gwiC/C"),
    Ranges("g4iD/P"),
    Ranges("g8F/D"),
    Ranges("gvGf"),
    Ranges("gwkCvC"),
    Ranges("w1kCvC"),
    Ranges("g0D/D"),
    Ranges("gwH/H"),
    Ranges("gI/D"),
    Ranges("gMvG"),
    Ranges("gjLf"),
    Ranges("g5pB/G"),
    Ranges("w5qB/B"),
    Ranges("g8hC/B"),
    Ranges("g43D/H"),
    Ranges("gE/D"),
    Ranges("ggHvC"),
    Ranges("goIvC"),
    Ranges("goGvC"),
    Ranges("gwhC/L"),
    Ranges("gkgC/D"),
    Ranges("gggC/D"),
    Ranges("wmpBvB"),
    Ranges("w9nCP"),
    Ranges("gg3B/f"),
    Ranges("g0gCf"),
    Ranges("gpiCf"),
    Ranges("wqkCvB"),
    Ranges("gg8DvB"),
    Ranges("g3nCf"),
    Ranges("goD/D"),
    Ranges("giCf"),
    Ranges("g2iC/B"),
    Ranges("wjnCvC"),
    Ranges("gonC/C"),
    Ranges("gg1D/f"),
    Ranges("gwI/H"),
    Ranges("g30Df"),
    Ranges("gy7C/C"),
    Ranges("g+qB/B"),
    Ranges("g3qBf"),
    Ranges("gg6D/G"),
    Ranges("gtiC/C"),
    Ranges("g47C/E"),
    Ranges("g+JvB"),
    Ranges("gsK/D"),
    Ranges("gwJ/H"),
    Ranges("g4K/H"),
    Ranges("g48D/X"),
    Ranges("g4I/H"),
    Ranges("gwlC/C"),
    Ranges("g4pBf"),
    Ranges("ggGvF"),
    Ranges("gzlCf"),
    Ranges("gy6CvB"),
    Ranges("g0kCvB"),
    Ranges("go0D/H"),
    Ranges("ggE/E"),
    Ranges("gzqBf"),
    Ranges("gvqBf"),
    Ranges("g+B/B"),
    Ranges("gkiCvB"),
    Ranges("wm5DvB"),
    Ranges("gtmC/C"),
    Ranges("gsG/C"),
    Ranges("gglC/D"),
    Ranges("wqI/B"),
    Ranges("wrsDvM"),
    Ranges("go4DvC"),
    Ranges("g0Ff"),
    Ranges("gkjC/D"),
    Ranges("g4gCvB"),
    Ranges("w6gCvB"),
    Ranges("g9gC/B"),
    Ranges("g4jCvB"),
    Ranges("ggjCvC"),
    Ranges("w7jC/B"),
    Ranges("giJf"),
    Ranges("g4C/D"),
    Ranges("wy9DvB"),
    Ranges("wlhCvC"),
    Ranges("gkhCvB"),
    Ranges("go7DvC"),
    Ranges("g46CvE"),
    Ranges("g2mC/B"),
    Ranges("giqB/B"),
    Ranges("wugCvB"),
    Ranges("goiCf"),
    Ranges("goH/D"),
    Ranges("gsH/B"),
    Ranges("gl8D/C"),
    Ranges("gg4B/nG"),
    Ranges("g8iCvB"),
    Ranges("wpqBvB"),
    Ranges("gzjCf"),
    Ranges("g1F/C"),
    Ranges("ggC/B"),
    Ranges("gkqB/C"),
    Ranges("glvDP"),
    Ranges("gslC/D"),
    Ranges("gsD/D"),
    Ranges("gvkCf"),
    Ranges("wy/Bf"),
    Ranges("wpsD/B"),
    Ranges("w5jC/B"),
    Ranges("wmkCvB"),
    Ranges("wymC/C"),
    Ranges("wVvC"),
    Ranges("w//BP"),
    Ranges("g8G/B"),
    Ranges("gmHP"),
    Ranges("wjIvB"),
    Ranges("w/JP"),
    Ranges("goK/D"),
    Ranges("gg+D/H"),
    Ranges("gwK/H"),
    Ranges("gwL/D"),
    Ranges("go+D/H"),
    Ranges("ggge///B"),
    Ranges("ggggB///B"),
    Ranges("gg2DvV"),
    Ranges("ggqBvB"),
    Ranges("wz+DvE"),
    Ranges("g4+D/H"),
    Ranges("g4BvC"),
    Ranges("gjCP"),
    Ranges("g4Ff"),
    Ranges("g7Ff"),
    Ranges("gggc/D"),
    Ranges("wqGvB"),
    Ranges("gxGvE"),
    Ranges("g0qB/C"),
    Ranges("g40D/C"),
    Ranges("g0lCvC"),
    Ranges("g8C/D"),
    Ranges("g+nC/B"),
    Ranges("wz6C/C"),
    Ranges("gg8C//F"),
    Ranges("ggiD/X"),
    Ranges("gojD/D"),
    Ranges("ggD/D"),
    Ranges("g8B/B"),
    Ranges("gwD/D"),
    Ranges("g4D/H"),
    Ranges("wpLvC"),
    Ranges("gklC/C"),
    Ranges("w04DvB"),
    Ranges("g09D/D"),
    Ranges("g8gCf"),
    Ranges("ggF/T"),
    Ranges("wlGvC"),
    Ranges("w1mCP"),
    Ranges("gopB/J"),
    Ranges("gw/BP"),
    Ranges("gogcvH"),
    Ranges("wmHvB"),
    Ranges("ww/BP"),
    Ranges("wrhCvC"),
    Ranges("g24D/B"),
    Ranges("glmC/C"),
    Ranges("g0jC/B"),
    Ranges("wkpB/B"),
    Ranges("ggoBvkB"),
    Ranges("guT/B"),
    Ranges("gwmCvC"),
    Ranges("g4zDvG"),
    Ranges(
        "\
         g/LPww0B/DgLfgO/BgO/BwFvBgD/BgJfwHvCwCvBgG/IwfvBgI/DgH/EwKvBwCvFwCvCgG/BgO/EgG/BwFvJgEvCg\
         tB/xCwmB/8DgU/rIwcvVgD/CgF/BgtHvzIwY/nCwFvyEwGvBwSvDgG/Dw1BviBwMvDwC/JwDvOwB/WgIfgDvYwC/B\
         wCvFgI/HggD/fg3pBfwnRvgDgR/uBw9Ivi3VgE/DwHvw/B",
    ),
    Ranges("NA"),
    Ranges("AJBBBR/CgBNAurBAxvEA8/BACBYGxBPv03BAwHL0hNPgjiBDvmFHl0rYfgD/DwHvwD"),
    Ranges(
        "\
         gYvDzIGnIsBBABBBBBAoCKwBUQAlDGCFCBBDjBAea7CK6BIJAYDBIBCBErBC8BHqBXBf3BABAEHEADGKBdA6BABAC\
         DIAJAKBaACB5BAEBEBCCDAeBDALB5BAEEBBEAUBWFBA6BABBBDIAHCKBeA7BABAMAJAoBADA3BABCFCBDHBLBdA6B\
         ACACADAFBHBLBcB5BBBACDIAJAKBdAoCAEACCBAIAxCACGMHiDACILGpCBbABABA3BNBEBBFKBjBJAmDDBFBBCBZB\
         ECQDNACBGAPA/VCydCdBeBeBgCBBGIACKJAtBCBA1DBiBA2DCEBJAGC7GBCA6BABGBABACHGJCAwBexBDwBGBAFAo\
         BIMBgBDCBBC4BABBDABC6BHCB4ECBMBGEAGADBmG/BsQAjGgB+/CCtEAgDfqRFpDB0udDBJgBBwCBwIADAEAZBFA3\
         EBaRNAmBHZKuBCwBACDCBnBAjCFCBCBMAIAvBAzBABCCBFBBAqBBIAuHACAEAw5TAhXPQPuLB9SAiHA1EEm0BCBBF\
         DoBCEAlFB9RDjMBwCCmCKxBD7DA2BOpBACBKCxBDCBHA9BCkBEBH+BAMB0BIKDCA/CCCABBGACA9EADHVB5BBBABA\
         WAOGDEjGHCCBAXAxCACFBACABBBBrHACDGBBBbB1CHCABBqDABACFBAlDCCDBEjIIBB1HAKBBAEAwEDCBEAgBJoBF\
         CDIAJFCCuBMBB2MGBFBAyCVCGBBBB6DFDABBBGBAoCBDABA7KBLB0BEFABA9nFAGO60NE7BG4gBA/BDxCA4lTBhzE\
         tBCW+QABCEEIHCGeD0EC79B2BExBIAOAWEBOwqBGBQCGBBBEkDAgFG3LA9BD8PDgfGtDGw1CEghjY/CgEvH",
    ),
    Ranges("goE/CggmBc"),
    Ranges("KA"),
    Ranges(
        "\
         ggrBAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbA\
         bAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb\
         AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbA\
         bAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb\
         AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbA\
         bAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb\
         AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbA\
         bAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb\
         AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbA",
    ),
    Ranges(
        "\
         hgrBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa\
         BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB\
         aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa\
         BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB\
         aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa\
         BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB\
         aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa\
         BaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB\
         aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBa",
    ),
    Ranges("gwBF3GAxBAgMBwCArjBAu7gCAPA0HB77BABA4HApCF8VA7NA"),
    Ranges(
        "\
         joCA3BACCIDBByBB7BBGBCB2BA6BCiCA6BCIABB1BB8BAGBCByDABBDCBC0BC9BD9BB6BABBBBCBBBnBAOB7BBFCB\
         C1BBsCBGGTB/BA/DAqEB/BAxFAJBZBsBAw0BAeAhEAHHBB6KDCCEBBFgHB6BABAVFxEA2BABEBB9BAeAEBCA8BACC\
         BADBwBHIBrFAVAr5iBBCA4CByBPuEBvBAwBBEBCCuDBCBYA9EACBFAtHBBBBBBAzgZABA/DAtBCEBzDAYB7BAwBCJ\
         BNA9CCDBBAqFCfB7BABDCBCCUBxGCIBDArDBGABBBACAuHBGDCAxDCIBBAtDABBGAvDAlICJA4HEBBEACABAuECID\
         EA0CAdB+BA3MAOAqDAHACA1GEEBBA+KBMAwBBIBBAvgU2BoDB0rYAGA",
    ),
    Ranges("otE3CruxBwB"),
    Ranges("grEnCowxBW"),
    Ranges("tgIA"),
];

/// The case folds: for each code point how far it is from the one before, how many code points
/// its fold has, and how far each of those is from it.
pub(super) static FOLDS: &str = "\
    hCBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCB\
    BgCBBgCBBgC7CBuwBLBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCB\
    BgCBBgCBBgCBBgCCBgCBBgCBBgCBBgCBBgCBBgCBBgCBC5G5GhBBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCB\
    CCBCCBCCBCCBCCBCCBCCBCCBCCBCCCvMudCBCCBCCBCDBCCBCCBCCBCCBCCBCCBCCBCCCmX3NBBCCBCCBCCBCCBCCBCCBC\
    CBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBzHBBCCBCCBCCB5QCBkNBBCCBCCB8MBBCCB6MBB6MBBCD\
    B+EBB0MBB2MBBCCB6MBB+MCBmNBBiNBBCEBmNBBqNCBsNBBCCBCCBCCB0NBBCCB0NDBCCB0NBBCCByNBByNBBCCBCCB2NB\
    BCEBCIBEBBCCBEBBCCBEBBCCBCCBCCBCCBCCBCCBCCBCCBCDBCCBCCBCCBCCBCCBCCBCCBCCBCCCtY4RBBEBBCCBCCBjGB\
    BxDBBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBlICBCCBCCBCCBCCBCCBCCBCCBCCBC\
    IB2iVBBCCBnKBBwiVDBCCBnMBBqEBBuEBBCCBCCBCCBCCBC3HBoHrBBCCBCEBCJBoHHBsCCBqCBBqCBBqCCBgECB+DBB+D\
    BDyCxI/IBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCCBgCBBgCBBgCBBgCBB\
    gCBBgCBBgCBBgCBBgCFDqBxK/KSBCNBQBB9BBBzBEBfBBtBCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBtDBBhDDB5\
    DBBhECBCCBPBBCDBlIBBlIBBlIBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgFBBgC\
    BBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBB\
    gCBBgCBBgCBBgCBBgCBBgCBBgCBBgCxBBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCKBCCBCCBCCBC\
    CBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBeBBCCBCCBCCBCCBCCBCCBCD\
    BCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCB\
    CCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCDBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDB\
    BgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBg\
    DBBgDBBgDBBgDxBClCL54CBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBg\
    mOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBBgmOBB\
    gmOBBgmOBBgmOBBgmOBBgmOCBgmOGBgmOrZBRBBRBBRBBRBBRBBRjkCB9kMBB7kMBBpkMBBlkMBBlkMBBnkMBB5jMBBpiM\
    BBm8kCIBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh\
    8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FBB\
    h8FBBh8FBBh8FBBh8FBBh8FBBh8FBBh8FDBh8FBBh8FBBh8FhKBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBC\
    CBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCC\
    BCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCC9iPr2N\
    BCniP/4NBCjiP94NBChiP/4NBCzjP59NBB1DDC3iP3iPCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCB\
    CCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBC\
    KBRBBRBBRBBRBBRBBRBBRBBRJBRBBRBBRBBRBBRBBRLBRBBRBBRBBRBBRBBRBBRBBRJBRBBRBBRBBRBBRBBRBBRBBRJBRB\
    BRBBRBBRBBRBBRDC34N7jOCD74N/jOllOCD/4NjkOnlOCDj5NnkOphODBRCBRCBRCBRJBRBBRBBRBBRBBRBBRBBRBBRRCh\
    Iv8NBChIx8NBChIz8NBChI18NBChI38NBChI58NBChI78NBChI98NBCxI/8NBCxIh9NBCxIj9NBCxIl9NBCxIn9NBCxIp9\
    NBCxIr9NBCxIt9NBChHv9NBChHx9NBChHz9NBChH19NBChH39NBChH59NBChH79NBChH99NBCxH/9NBCxHh+NBCxHj+NBC\
    xHl+NBCxHn+NBCxHp+NBCxHr+NBCxHt+NBChEv+NBChEx+NBChEz+NBChE1+NBChE3+NBChE5+NBChE7+NBChE9+NBCxE/\
    +NBCxEh/NBCxEj/NBCxEl/NBCxEn/NBCxEp/NBCxEr/NBCxEt/NDClEz/NBClgO1/NBCxgO3/NCCrgOpnOBDtgOrnO9/NB\
    BRBBRBB1EBB1EBC3gOngOCBrgOEC9EzgOBC5gO1gOBCthO3gOCC/gOpoOBDhhOroO9gOBBtFBBtFBBtFBBtFBCrhOnhOGD\
    zhO1sOltOBD1hO3sOltODC7hOppOBD9hO/sOrpOBBRBBRBBpGBBpGHD7hO1tOluOBD9hO3tOluOBCniOjtOCCjiOpqOBDl\
    iO/tOrqOBBRBBRBBhHBBhHBBPGCtHzjOBC1iO1jOBCtiO3jOCC7iOprOBD9iOrrO9jOBBhIBBhIBB9HBB9HBCnjOnkOqJB\
    71OEB/rQBBtkQHB4BuBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBBBgBUBCzZB0BBB0B\
    BB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB0BBB\
    0Bx5BBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBB\
    gDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgDBBgD\
    BBgDBBgDxBBCCBv/UBBtuHBBv+UDBCCBCCBCCB5hVBB7/UBB/hVBB9hVCBCDBCJB/jVBB/jVBBCCBCCBCCBCCBCCBCCBCC\
    BCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCB\
    CCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCJBCCBCFBCuqeBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCC\
    BCCBCCBCCBCCBCCBCCBCUBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCoEBCCBCCBCCBCCBCCBCCBCEBCCBCCBCC\
    BCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBCLBCCBCCBpgl\
    CBBCCBCCBCCBCCBCFBCCBxyyCDBCCBCEBCCBCCBCCBCCBCCBCCBCCBCCBCCBCCBp0yCBB/0yCBB30yCBBj0yCBBp0yCCBl\
    xyCBB1yyCBBrxyCBBg6BBBCCBCCBCCBCCBCCBCCBCCBCCBhDBBn0yCBBxjlCBBCCBCHBCGBCCBCdBC7bBh9rCBBh9rCBBh\
    9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCB\
    Bh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9r\
    CBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh\
    9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCB\
    Bh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCBBh9rCh6TC1\
    p9D1p9DBC3p9Dxp9DBC5p9Dtp9DBD7p9D7p9D1p9DBD9p9D9p9Dxp9DBClp9Djp9DBCnp9Dlp9DNC/56D756DBCh66D/66\
    DBCj66D166DBCx56Dh66DBCn66D166DqgBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCB\
    BgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCmmBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCB\
    BwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBw\
    CBBwCBBwCBBwCBBwCpEBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwC\
    BBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwCBBwC9EBuCBBuCBBuCBBuCBBuCBBuCB\
    BuCBBuCBBuCBBuCBBuCCBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCBBuCCBuCBBuCBBuCBBu\
    CBBuCBBuCBBuCCBuCBBuCr3BBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBg\
    EBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEB\
    BgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEBBgEu/CBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCB\
    BgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgChsVBgCBBgCBBgCBBgCB\
    BgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBgCBBg\
    CBBgCBBgCBBgCBBgCh1eBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBk\
    CBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkCBBkC";
