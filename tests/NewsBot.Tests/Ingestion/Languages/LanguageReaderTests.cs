using NewsBot.Ingestion.Languages;

namespace NewsBot.Tests.Ingestion.Languages;

public sealed class LanguageReaderTests
{
    private const string German = "Der Hafenrat hat am Montag beschlossen, den alten Pier bis zum Frühjahr zu schließen, und niemand wollte sagen, was die Arbeiten kosten.";

    [Theory]
    [InlineData("The harbour council voted on Monday to close the old pier until the spring, and nobody would say what the work will cost.", "en")]
    [InlineData(German, "de")]
    [InlineData("Le conseil du port a décidé lundi de fermer la vieille jetée jusqu'au printemps, et personne n'a voulu dire ce que les travaux vont coûter à la ville.", "fr")]
    [InlineData("El consejo del puerto decidió el lunes cerrar el viejo muelle hasta la primavera, y nadie quiso decir lo que van a costar las obras a la ciudad.", "es")]
    [InlineData("Il consiglio del porto ha deciso lunedì di chiudere il vecchio molo fino alla primavera, e nessuno ha voluto dire che cosa costeranno i lavori.", "it")]
    [InlineData("O conselho do porto decidiu na segunda-feira fechar o velho cais até à primavera, e ninguém quis dizer o que as obras vão custar à cidade.", "pt")]
    [InlineData("De havenraad heeft maandag besloten de oude pier tot het voorjaar te sluiten, en niemand wilde zeggen wat het werk aan de palen gaat kosten.", "nl")]
    [InlineData("Hamnrådet beslutade på måndagen att stänga den gamla piren till våren, och ingen ville säga vad arbetet kommer att kosta för staden. Den byggdes för hundra år sedan och har lagats av många.", "sv")]
    [InlineData("Satamaneuvosto päätti maanantaina, että vanha laituri suljetaan kevääseen asti, eikä kukaan kertonut, mitä työ maksaa. Se on nyt kiinni, ja myös ranta on suljettu, mutta tori ei ole.", "fi")]
    [InlineData("Rada portu postanowiła w poniedziałek zamknąć stare molo do wiosny i nikt nie chciał powiedzieć, ile to będzie kosztować. Na pale już nie można się oprzeć, a po sztormie jest ich jeszcze mniej.", "pl")]
    [InlineData("Совет порта решил в понедельник закрыть старый пирс до весны, и никто не сказал, во что это обойдется городу. Он был построен сто лет назад, и его уже не раз чинили.", "ru")]
    [InlineData("Рада порту вирішила в понеділок закрити старий пірс до весни, і ніхто не сказав, що це буде коштувати місту. Він був збудований сто років тому, та його вже не раз лагодили.", "uk")]
    [InlineData("قرر مجلس الميناء يوم الاثنين إغلاق الرصيف القديم حتى الربيع، وقال إن الأعمال التي بدأت في العام الماضي لم تنته بعد، وأن المدينة لا تعرف ما هو الثمن.", "ar")]
    [InlineData("港湾評議会は月曜日、古い桟橋を春まで閉鎖することを決めたが、工事にいくらかかるかは誰も言わなかった。技術者は四十本の杭のうち九本に亀裂を見つけた。", "ja")]
    [InlineData("港口委员会星期一决定将旧码头关闭到春天，没有人愿意说出这项工程要花多少钱。工程师在四十根桩中发现九根有裂缝，其余大多数已经生锈。", "zh")]
    [InlineData("Το συμβούλιο του λιμανιού αποφάσισε τη Δευτέρα να κλείσει την παλιά προβλήτα μέχρι την άνοιξη.", "el")]
    public void A_text_tells_its_own_language(string text, string language) => Assert.Equal(language, LanguageReader.Of(text, null));

    [Fact]
    public void A_text_that_is_clearly_in_another_language_than_declared_is_believed() => Assert.Equal("de", LanguageReader.Of(German, "en"));

    [Theory]
    [InlineData("Pier 4: 12, 13, 19 (Lowe, Brand, Ward).", null)] // hardly any word of a language
    [InlineData("Pier 4: 12, 13, 19 (Lowe, Brand, Ward).", "nl")]
    [InlineData("Havnerådet har besluttet at lukke den gamle mole til foråret, og ingen ville sige, hvad det koster.", "no")] // near relatives: the document knows best
    [InlineData("Baraza la bandari limeamua Jumatatu kufunga gati la zamani hadi majira ya kuchipua, na hakuna aliyesema kazi itagharimu kiasi gani.", "sw")]
    public void Where_the_text_does_not_say_the_document_does(string text, string? declared) => Assert.Equal(declared, LanguageReader.Of(text, declared));

    [Fact]
    public void A_language_nobody_declared_and_no_list_knows_stays_unknown() =>
        Assert.Null(LanguageReader.Of("Baraza la bandari limeamua Jumatatu kufunga gati la zamani hadi majira ya kuchipua, na hakuna aliyesema kazi itagharimu kiasi gani.", null));
}
