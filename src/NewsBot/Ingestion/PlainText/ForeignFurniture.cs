using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsBot.Ingestion.PlainText;

/// <summary>Knows the lines of furniture that pages in the larger languages besides English print, in their own words.</summary>
internal static partial class ForeignFurniture
{
    /// <summary>What a line is, by its words alone.</summary>
    public static FurnitureKind KindOf(string line) =>
        Comments().IsMatch(line) ? FurnitureKind.End
        : Others().IsMatch(line) ? FurnitureKind.Section
        : Single().IsMatch(line) || IsSignUp(line) ? FurnitureKind.Line
        : FurnitureKind.None;

    /// <summary>Whether a paragraph speaks to the reader about letters, consent and subscriptions, and quotes nobody.</summary>
    public static bool IsSignUp(string line) =>
        !line.ContainsAny(s_quotes) && Reader().IsMatch(line) && SignUpWords().Matches(line).Select(match => match.Value[..4].ToLowerInvariant()).Distinct().Count() >= 2;

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("“”\"„«»‹›「」");

    private const RegexOptions Loose = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^\W*(?:\d+ )?(?:kommentare?|kommentarer|commentaires?|comentarios?|comentários?|commenti|reacties|komentarze|комментарии|коментарі|التعليقات|コメント)(?: ?\(?\d+\)?)?\W*$", Loose, 1000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^\W*(?:(?:mehr|weitere (?:artikel|meldungen|nachrichten)) zum thema|lesen sie (?:auch|mehr).{0,20}|auch interessant|das könnte sie auch interessieren|meist(?:ge)?lesen\w*|weitere (?:meldungen|nachrichten|artikel|themen)"
        + @"|(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|les plus (?:lus|partagés)|(?:leer|lea|lee) (?:también|más)|te puede interesar|más información|noticias relacionadas|lo más (?:leído|visto)|últimas noticias"
        + @"|leia (?:também|mais)|veja também|saiba mais|(?:as )?mais lidas|notícias relacionadas|leggi anche|potrebbe interessarti.*|i più letti|articoli correlati|ultime notizie"
        + @"|lees (?:ook|meer).{0,20}|meest gelezen|gerelateerd(?:e artikelen)?|(?:czytaj|przeczytaj|zobacz|zobacz też) (?:też|także|również|więcej)|najczęściej czytane|powiązane artykuły"
        + @"|(?:läs|les|læs) (?:också|også|mer|mere)|mest (?:läst|lest|læst)e?|lue myös|luetuimmat|читайте также|по теме|последние новости|самое читаемое|читайте також|останні новини"
        + @"|関連記事|アクセスランキング|相关(?:新闻|阅读|文章)|관련 ?기사|اقرأ أيضا|مقالات ذات صلة|الأكثر قراءة)\W*$", Loose, 1000)]
    private static partial Regex Others();

    [GeneratedRegex(@"\b(?:sie|ihre[nmrs]?|ihnen|vous|votre|vos|usted|tu|tus|te|você|seu|sua|tuoi?|tua|vi|vostr[aoi]|je|jouw|uw|ci|twoj\w*|swoj\w*|din|ditt|dine|du|вы|вам|ваш\w*)\b", Loose, 1000)]
    private static partial Regex Reader();

    [GeneratedRegex(@"\b(?:newsletters?|cookies?|e-?mail-?adresse|abonnier\w*|abonne(?:ment|z|r)\w*|anmeld\w*|abmeld\w*|einwillig\w*|datenschutz\w*|nutzungsbedingungen|inscri(?:vez|ption|bite|birse|vere)\w*|désinscri\w*|données personnelles|politique de confidentialité"
        + @"|suscrí\w*|suscripci\w*|regístr\w*|boletín|política de privacidad|assin(?:e|ar|atura)\b|cadastr\w*|iscriviti|iscrizione|abbonat[io]|abbonamento|informativa|nieuwsbrief|inschrijven|aanmelden|zapisz się|subskry\w*|prenumerat\w*|polityka prywatności"
        + @"|nyhetsbrev\w*|prenumer\w*|подписк\w*|подпишитесь|рассылк\w*)\b", Loose, 1000)]
    private static partial Regex SignUpWords();

    [GeneratedRegex(@"^\W*(?:anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama?|реклама|annonse?|annonce|mainos|広告|广告|광고|إعلان"
        + @"|(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|czas czytania|lästid|lesetid|время чтения)\W.{0,20}"
        + @"|(?:lire aussi|leggi anche|lea también|lee también|leia também|lesen sie auch|auch interessant|lees ook|czytaj także|czytaj też|zobacz także|читайте также|läs också|les også|læs også)\W.{0,160}"
        + @"|(?:teilen|merken|drucken|partager|imprimer|compartir|imprimir|condividi|stampa|delen|udostępnij|drukuj|поделиться|версия для печати))\W*$", Loose, 1000)]
    private static partial Regex Single();
}
