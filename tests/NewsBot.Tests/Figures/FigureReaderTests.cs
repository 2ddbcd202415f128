using System.Globalization;
using NewsBot.Articles;
using NewsBot.Figures;
using NewsBot.Quotes;
using NewsBot.Text.Sentences;

namespace NewsBot.Tests.Figures;

public sealed class FigureReaderTests
{
    private static readonly QuoteExtractor s_quotes = new();

    [Theory]
    [InlineData("Two engineers had found cracks in nine of the forty piles that carry the deck.", 2, "40|piles|||Present|")] // a number among the counted words of another
    [InlineData("Some 150,000 Russian troops surround Ukraine on three sides.", 0, "150000|Russian troops||Ukraine|Present|")]
    [InlineData("According to Biden, 150,000 Russian troops are now stationed near Ukraine and Belarus, up from a previous US estimate of 130,000 troops.", 0,
        "150000|Russian troops||Ukraine and Belarus|Present|Biden")]
    [InlineData("According to Biden, 150,000 Russian troops are now stationed near Ukraine and Belarus, up from a previous US estimate of 130,000 troops.", 1,
        "130000|troops||Ukraine and Belarus|Earlier|Biden")]
    [InlineData("Biden counted 150,000 Russian troops around Ukraine and Belarus. Washington’s estimate before that had been 130,000.", 1,
        "130000|Russian troops||Ukraine and Belarus|Earlier|Washington")]
    [InlineData("Russia was planning for the possibility of a military offensive with 175,000 troops early next year.", 0, "175000|troops|||Planned|")]
    [InlineData("Russia is mobilizing troops along the Ukrainian border and is expected to soon have a force of 175k troops.", 0, "175000|troops||Ukrainian|Planned|Russia")]
    [InlineData("At least 45 people were killed and 120 injured in the fire in Lisbon.", 0, "45|people|killed|Lisbon|Present|")]
    [InlineData("At least 45 people were killed and 120 injured in the fire in Lisbon.", 1, "120|injured|injured|Lisbon|Present|")]
    [InlineData("The bombing killed 20 people and wounded 35 others.", 0, "20|people|killed||Present|")]
    [InlineData("The bombing killed 20 people and wounded 35 others.", 1, "35|others|injured||Present|")]
    [InlineData("The death toll rose to 47 on Monday.", 0, "47|death toll|killed||Present|")]
    [InlineData("A further 300 soldiers will be sent to Riga.", 0, "300|soldiers||Riga|Additional|")]
    [InlineData("The toll rose from 41 to 45 dead.", 0, "41|dead|killed||Earlier|")]
    [InlineData("The reactor was off for 31 hours.", 0, "31||||Present|")]
    [InlineData("The rebels lost 85 fighters in Amdara.", 0, "85|fighters|killed|Amdara|Present|")]
    [InlineData("Thirty-nine passengers of the ferry Santa Imela were missing.", 0, "39|passengers|missing||Present|")]
    [InlineData("The death toll from the quake in the Kandoor district rose to 118.", 0, "118|death toll|killed|Kandoor|Present|")]
    [InlineData("Police put the march at 12,000 people, while organisers claimed 30,000.", 1, "30000|people|||Present|organisers")]
    [InlineData("Divers recovered 37 bodies in Arvik by nightfall.", 0, "37|bodies|killed|Arvik|Present|")]
    [InlineData("Doctors in Arvik counted 212 cases of measles.", 0, "212|cases of measles|infected|Arvik|Present|Doctors in Arvik")]
    [InlineData("The crash killed all 7 soldiers aboard.", 0, "7|soldiers|killed||Present|")]
    [InlineData("The number of people detained after the march rose to 121.", 0, "121|people|detained||Present|")]
    [InlineData("The new stadium is to have 45,000 seats.", 0, "45000|seats|||Planned|")]
    [InlineData("Two thousand peacekeepers are to leave.", 0, "2000|peacekeepers|||Planned|")]
    [InlineData("The cabinet agreed to send 1,500 soldiers.", 0, "1500|soldiers|||Planned|The cabinet")]
    [InlineData("Officials said 54 people had been found by the end of Monday.", 0, "54|people|||Present|Officials")]
    [InlineData("Former minister Lund was handed a 15-year term.", 0, "15|term|||Present|")]
    [InlineData("Raimundo Cueva must serve 15 years.", 0, "15||||Present|")]
    [InlineData("The tunnel will be closed for two months after the collision.", 0, "2||||Planned|")]
    [InlineData("She won in two hours and 51 minutes.", 0, "171||||Present|")]
    [InlineData("The soldiers freed the captives; 39 were flown home.", 0, "39||||Present|")]
    [InlineData("Only 44,000 turned up for the final.", 0, "44000||||Present|")]
    [InlineData("By dusk the queue had grown from 12 to 35.", 0, "35||||Present|")]
    [InlineData("Police put the turnout at Saturday's march at 40,000.", 0, "40000|turnout|||Present|Police")]
    [InlineData("The agency put at 4,000 the number of people on the road.", 0, "4000|people|||Present|The agency")]
    [InlineData("Inflation in the republic of Sandoria eased to 6.8 percent year on year.", 0, "7|Inflation|||Present|")]
    [InlineData("The earthquake left 450 houses completely destroyed.", 0, "450|houses|destroyed||Present|")]
    [InlineData("An early draft had foreseen 5,000, but few states came forward.", 0, "5000||||Present|")]
    [InlineData("The pool once had a staff of 31 and a café.", 0, "31|staff|||Present|")]
    [InlineData("There were 16 faults, 13 of which were repaired.", 1, "13||||Present|")]
    [InlineData("The cameras, all 240 of them, were old.", 0, "240||||Present|")]
    [InlineData("In the council the vote was eight to five.", 0, "8||||Present|")]
    [InlineData("Yes had 3.1 million to spend, No 260,000.", 1, "260000||||Present|")]
    [InlineData("He faces up to ten years in jail.", 0, "10||||Present|")]
    [InlineData("Inflation climbed to 9.4 percent in February from 8.8 in January.", 1, "9|Inflation|||Earlier|")]
    [InlineData("There were 54 aboard.", 0, "54||||Present|")]
    [InlineData("The mortuary was built for 120.", 0, "120||||Present|")]
    [InlineData("A crash brought down the riders. Four abandoned, among them the champion.", 0, "4||||Present|")]
    [InlineData("The masked men were gone within four minutes.", 0, "4||||Present|")]
    [InlineData("The first 300 soldiers arrived.", 0, "300|soldiers|||Present|")]
    [InlineData("He lost his 1650 men and fled.", 0, "1650|men|||Present|")]
    [InlineData("Cooper was suspended for the first four games of the year.", 0, "4|games|||Present|")]
    public void A_figure_says_what_it_counts_where_how_it_stands_and_who_says_so(string text, int which, string expected)
    {
        var figure = Read(text)[which];

        var words = string.Join('|', figure.Low.ToString("0", CultureInfo.InvariantCulture), figure.Counted, figure.Fate, figure.Place, figure.Standing, figure.SaidBy);
        Assert.Equal(expected, words);
    }

    [Theory]
    [InlineData("A 47-year-old man was there.", "47|man|47-year-old")]
    [InlineData("Vera Ostin, 19, beat the top seed.", "19|Vera Ostin|19")]
    [InlineData("A nurse, 23, appeared before magistrates.", "23|nurse|23")]
    [InlineData("The driver, who was 52, got out.", "52|driver|52")]
    [InlineData("Police are looking for a man aged 34.", "34|man|34")]
    [InlineData("Selwyn, 46, told her supporters to wait.", "46|Selwyn|46")]
    [InlineData("Their teacher, 37, came last.", "37|teacher|37")]
    [InlineData("The dead minister was 58, a paratrooper.", "58||58")]
    [InlineData("At 46, the woman about to govern still fills halls.", "46||46")]
    [InlineData("The driver, a man of 52 from the mainland, died.", "52|man|52")]
    [InlineData("The bill lifts the statutory retirement age to 66.", "66|retirement|66")]
    [InlineData("The young woman found in the canal was 19 and had been missing.", "19||19")]
    public void An_age_is_a_figure_of_whom_it_is_said(string text, string expected)
    {
        var figure = Assert.Single(Read(text));

        Assert.Equal("years old", figure.Unit);
        Assert.Equal(expected, $"{figure.Low}|{figure.Counted}|{figure.Span.Of(text)}");
    }

    [Theory]
    [InlineData("The group closed at 23.15 euros. It had sales of 5.8 billion.", 1, "EUR")]
    [InlineData("What they carried off was valued at 28 million. The ring alone cost £3,000.", 0, "GBP")]
    [InlineData("The film took $8 million. More than 81,000 came to see it.", 1, null)]
    [InlineData("The toll will be DKK 240 for a car.", 0, "crowns")]
    public void A_sum_without_a_currency_has_that_of_its_article(string text, int which, string? unit) => Assert.Equal(unit, Read(text)[which].Unit);

    [Theory]
    [InlineData("Inspections have been completed on about 75 percent of the 190 airplanes that are affected.")]
    [InlineData("Bankers believe as much as 70 percent of some 1.5 trillion dollars of reserves is held in one currency.")]
    [InlineData("About six out of 10 expect to boost capital spending.")]
    [InlineData("That fee pool has to be shared between as many as 20 of the 50 banks.")]
    public void Counted_words_that_reach_to_the_next_number_are_no_harm(string text) => Assert.NotEmpty(Read(text));

    [Fact]
    public void A_figure_holds_for_the_day_its_sentence_names()
    {
        const string Text = "On Tuesday 45 people were killed. Another 12 people died.";
        var tuesday = new NamedDay(new TextSpan(3, 10), new DateOnly(2022, 2, 15));

        var figures = FigureReader.Read(Text, SentenceSplitter.Split(Text), [], words => words.Contains("Tuesday", StringComparison.Ordinal) ? [tuesday] : []);

        Assert.Equal([new DateOnly(2022, 2, 15), null], figures.Select(figure => figure.AsOf));
    }

    [Theory]
    [InlineData("He spoke two hours ago.")]
    [InlineData("In 2015 the peace deal was signed, on 16 February.")]
    [InlineData("Page 35, not 36, has it.")]
    [InlineData("United won 3-2 and City 2-1.")]
    [InlineData("Two were late.")]
    [InlineData("The march set off at about 8 p.m. and ended by the sea.")]
    [InlineData("The Easton Bears (14-1) left for home.")]
    [InlineData("The home side beat them 7-2 in the rain.")]
    [InlineData("A 5.9 earthquake shook the coast.")]
    [InlineData("The fault is in version 7 of the browser.")]
    [InlineData("Only 64-bit versions of the browser are safe.")]
    [InlineData("The patch is for 32- and 64-bit versions of the browser.")]
    [InlineData("The man had 12-gauge shotguns and 22-caliber pistols.")]
    [InlineData("Inmates spend 23 of every 24 hours behind a door.")]
    [InlineData("Norrby shot 11-of-36 after the break.")]
    [InlineData("She made a 3-pointer and shot well from 3-point range.")]
    [InlineData("He escaped trial in a 1970 police-bribery case.")]
    [InlineData("He was the hero of her 1982 comic series.")]
    [InlineData("The prison holds the Sept. 11, 2001 conspirators.")]
    [InlineData("He spent his first 11 seasons in the north.")]
    public void What_counts_nothing_is_no_figure(string text)
    {
        Assert.Empty(Read(text));
    }

    [Theory]
    [InlineData("The blast left 23 people wounded {0}", 1)]
    [InlineData("{0} 23 people were wounded", 1)]
    public void Words_longer_than_the_reach_of_a_number_are_no_harm(string form, int figures) =>
        Assert.Equal(figures, Read(string.Format(CultureInfo.InvariantCulture, form, new string('x', 700))).Count);

    [Fact]
    public void Twice_as_many_numbers_in_one_sentence_take_twice_the_memory()
    {
        Allocated(300);

        Assert.InRange(Allocated(1_200), 0, 2.5 * Allocated(600));
    }

    private static double Allocated(int ships)
    {
        var text = string.Concat(Enumerable.Range(10, ships).Select(i => $"the ship of berth {i} carried {i + 7} crates and "));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.NotEmpty(FigureReader.Read(text, [new TextSpan(0, text.Length)], [], _ => []));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IReadOnlyList<Figure> Read(string text) => FigureReader.Read(text, SentenceSplitter.Split(text), s_quotes.Extract(text), _ => []);
}
