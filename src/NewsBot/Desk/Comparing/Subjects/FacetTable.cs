using System.Collections.Frozen;
using NewsBot.Citations.Words;
using NewsBot.Text;

namespace NewsBot.Desk.Comparing.Subjects;

/// <summary>The words that tell the facets of a figure.</summary>
internal static class FacetTable
{
    // One line a value: its kind and name, then the words for it; words joined by an underscore stand together. Words of one line are used for one another.
    private const string Table = """
        Deed sell: sell sale seller
        Deed make: produce production build manufacture assemble construct output
        Deed buy: buy purchase acquire order
        Deed own: operate own
        Deed export: export
        Deed import: import
        Deed cancel: cancel scrap ground call_off cancellation
        Deed run: handle serve
        Deed delay: delay postpone
        Deed enter: attract enter participate take_part turn_out draw
        Deed finish: finish complete
        Deed treat: treat treatment
        Deed remain: remain stay
        Deed favour: favour favor support in_favour in_favor approve approval pass grant
        Deed oppose: oppose reject rejection
        Deed abstain: abstain abstention
        Deed deliver: deliver send ship provide distribute supply contribute dispatch
        Deed hire: hire recruit create add
        Deed cut: cut shed eliminate axe dismiss lay_off redundant redundancy their_job their_jobs their_employment out_of_work
        Deed protest: protest march demonstrate rally
        Deed win: win
        Sum cost: cost price spend charge
        Sum reserve: set_aside provision write_off
        Sum earn: earn profit income
        Sum lose: loss
        Sum revenue: revenue turnover gross takings takings receipts box-office
        Sum owe: debt owe
        Sum lend: loan lend borrow
        Sum fine: fine penalty
        Sum ransom: ransom
        Deed steal: steal theft rob robbery
        Deed carry: carry aboard on_board
        Deed trap: trap strand
        Deed escape: escape break_out flee
        Deed recapture: recapture
        Deed free: release set_free free let_go
        Deed launch: launch
        Deed intercept: shoot_down intercept
        Deed vaccinate: vaccinate vaccination inoculate
        Deed live: live inhabitant
        Deed employ: employ
        Deed retire: retire decommission
        Deed convict: convict
        Deed acquit: acquit
        Deed darken: lose_power lost_power without_power without_electricity
        Deed flood: flood inundate
        Deed enrol: enrol enroll enrolment enrollment
        Deed graduate: graduate
        Deed contest: contest
        Deed apply: apply application
        Deed capture: capture seize seizure
        Deed sink: sink
        Deed withdraw: withdraw withdrawal
        Deed divert: divert
        Deed cull: cull slaughter
        Deed plant: plant
        Deed harvest: harvest
        Deed store: store stockpile
        Deed spill: spill leak
        Deed attend: attend
        Deed uphold: uphold
        Deed reopen: reopen
        Deed close: close shut closure
        Deed open: open opening
        Deed queue: queue
        Wish ask: ask seek demand request want should_pay should_serve
        Wish need: need require
        Wish offer: offer
        Wish budget: budget_at
        Wish norm: limit quota ceiling capacity_of at_capacity target may_not_exceed built_for designed_for space_for can_carry can_hold can_seat can_accommodate
        Period earlier: before_last
        Period last: last_summer last_winter last_spring last_autumn last_year last_quarter last_season previous_year previous_quarter previous_season year_earlier year_before year_ago years_ago
        Period next: next_year next_quarter next_season coming_year following_year
        Span q1: first_quarter first-quarter
        Span q2: second_quarter second-quarter
        Span q3: third_quarter third-quarter
        Span q4: fourth_quarter fourth-quarter
        Span h1: first_half first_six_months half_year half-year january_and_june january_to_june
        Span h2: second_half
        Span year: full_year full-year whole_year
        Span january: in_january for_january
        Span february: in_february for_february
        Span march: in_march for_march
        Span april: in_april for_april
        Span may: in_may for_may
        Span june: in_june for_june
        Span july: in_july for_july
        Span august: in_august for_august
        Span september: in_september for_september
        Span october: in_october for_october
        Span november: in_november for_november
        Span december: in_december for_december
        Scope world: worldwide globally around_the_world across_the_world around_the_globe across_the_globe in_the_whole_of as_a_whole
        Scope nation: nationwide across_the_country countrywide
        Scope capital: in_the_capital
        Extreme high: daytime high_of
        Extreme low: at_night overnight_low low_of
        Extreme gust: gust
        Extreme sustained: sustained
        Extreme average: average median
        Extreme maximum: maximum
        Extreme minimum: minimum
        Group suspected: suspected_case probable_case
        Group confirmed: confirmed_case
        Extreme core: core underlying
        Net before: before_tax pre-tax pretax operating_profit operating_income operating_loss
        Net after: after_tax net
        Dimension deep: deep depth
        Dimension high: high tall height altitude elevation above_sea
        Dimension long: long length
        Dimension wide: wide width across diameter
        Dimension thick: thick thickness
        Dimension far: away from_the distance west_of east_of north_of south_of
        Timing until: until till
        Timing after: after since following
        Rate day: a_day per_day daily each_day every_day
        Rate week: a_week per_week weekly each_week every_week
        Rate month: month_earlier previous_month month_on_month a_month per_month monthly each_month every_month
        Rate year: year_earlier previous_year year_on_year a_year per_year annual annually each_year every_year yearly
        Rate hour: an_hour per_hour hourly
        Rate person: per_person a_head per_head per_capita apiece
        """;

    // Deeds that one count is told apart by: the cars that are sold from those that are made. Deeds of two lines say nothing of each other.
    private static readonly FrozenSet<string>[] s_partners =
    [
        .. """
            sell make buy own export import deliver harvest plant store cancel
            cancel delay divert run reopen
            close open reopen remain flood darken
            apply favour oppose
            enter finish attend apply enrol graduate contest win
            favour oppose abstain
            hire cut employ retire
            trap escape free recapture treat capture
            convict acquit uphold
            launch intercept sink capture own
            buy retire own
            vaccinate cull treat remain
            enter deliver withdraw sink
            protest attend favour oppose cut hire
            carry trap escape
            live escape
            withdraw deliver remain
            spill carry store
            steal recapture
            cost revenue earn lose owe
            revenue earn lose reserve owe
            fine reserve ransom earn
            lend earn owe
            """.Split('\n').Select(line => line.Split(' ').ToFrozenSet()),
    ];

    private static readonly FrozenDictionary<string, Entry[]> s_entries = Build();

    /// <summary>Whether what is done by one account is told apart from what is done by the other: nothing is the same, and two deeds go together.</summary>
    public static bool ArePartners(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        !left.Overlaps(right) && s_partners.Any(deeds => left.Any(deeds.Contains) && right.Any(deeds.Contains));

    /// <summary>The facets whose words stand at a place among the stems of a text's words.</summary>
    public static IEnumerable<(FacetKind Kind, string Value)> At(IReadOnlyList<string> stems, int at)
    {
        if (!s_entries.TryGetValue(stems[at], out var entries)) yield break;

        foreach (var entry in entries)
        {
            var fits = at + entry.Rest.Length < stems.Count;
            for (var i = 0; fits && i < entry.Rest.Length; i++) fits = stems[at + 1 + i] == entry.Rest[i];
            if (fits) yield return (entry.Kind, entry.Value);
        }
    }

    /// <summary>A word as the table has it.</summary>
    public static string Stem(string folded) =>
        PorterStemmer.Stem(folded.Length > 4 && folded.EndsWith("ies", StringComparison.Ordinal) ? $"{folded[..^3]}y" : IrregularForms.BaseOf(folded));

    private static FrozenDictionary<string, Entry[]> Build()
    {
        var entries = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var line in Table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            foreach (var words in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var stems = words.Split('_').Select(Stem).ToArray();
                if (!entries.TryGetValue(stems[0], out var list)) entries[stems[0]] = list = [];
                list.Add(new(Enum.Parse<FacetKind>(head[0]), head[1], stems[1..]));
            }
        }

        return entries.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private sealed record Entry(FacetKind Kind, string Value, string[] Rest);
}
