using System.Collections.Frozen;
using NewsBot.Text;

namespace NewsBot.Citations.Words;

/// <summary>Runs of words that mean one thing, each with the word that the gates read in their place.</summary>
internal static class Phrases
{
    private const string Table = """
        united states of america = u.s.; united states = u.s.; america = u.s.; american = u.s.; americans = u.s.; usa = u.s.; u.s.a = u.s.
        united kingdom = u.k.; uk = u.k.; great britain = u.k.; britain = u.k.; british = u.k.; britons = u.k.; european union = eu; eu = eu; e.u = eu
        united nations = un; u.n = un; u.k = u.k.; u.s = u.s.; soviet union = ussr; saudi arabia = saudi; world health organization = who.org; world health organisation = who.org
        north atlantic treaty organization = nato; north atlantic treaty organisation = nato; international monetary fund = imf; european central bank = ecb
        federal bureau of investigation = fbi; central intelligence agency = cia; world trade organization = wto; gross domestic product = gdp
        new york city = new_york; new york = new_york; los angeles = los_angeles; hong kong = hong_kong; north korea = north_korea; north korean = north_korea
        south korea = south_korea; south korean = south_korea; south africa = south_africa; south african = south_africa; new zealand = new_zealand
        united arab emirates = uae; czech republic = czech; sri lanka = sri_lanka; sri lankan = sri_lanka
        prime minister = prime_minister; pm = prime_minister; chief executive officer = chief_executive; chief executive = chief_executive; ceo = chief_executive
        head of state = head_of_state; vice president = vice_president; secretary general = secretary_general; attorney general = attorney_general
        member of parliament = mp; members of parliament = mp; mps = mp; member of congress = congressman; secretary of state = secretary_of_state
        foreign secretary = foreign_secretary; finance minister = finance_minister; defence secretary = defense_secretary; defense secretary = defense_secretary
        pull back = withdraw; pull out = withdraw; pull troops = withdraw; draw down = withdraw; call off = cancel; put off = postpone; push back = postpone; step down = resign
        stand down = resign; set up = set_up; carry out = carry_out; take place = take_place; go up = go_up; go down = go_down; come back = return; go back = return
        call for = call_for; wipe out = destroy; clear out = clear; cut down = cut; pay back = repay; carry on = continue; bring back = return; send back = return; take away = remove; take off = take_off; take on = take_on; make up = make_up; give back = return; throw out = reject; strike down = overturn; back off = withdraw; weigh on = weigh; get rid of = remove; do away with = abolish; put out = extinguish; put down = put_down; put forward = propose; sign up = join; team up = join; speed up = accelerate; slow down = slow; run out of = run_out; dig out = dig_out; bail out = bailout; phase out = phase_out; ease off = ease; pass away = die; die out = die_out; car maker = carmaker; car manufacturer = carmaker; automaker = carmaker; auto maker = carmaker; carmakers = carmaker; steel maker = steelmaker; chip maker = chipmaker; drug maker = drugmaker; plane maker = planemaker; policy maker = policymaker; set on fire = burn; on fire = burn; at sea = at_sea; human rights = human_rights; light year = light_year; light years = light_year; tear gas = tear_gas; state of emergency = emergency_state; look for = search; lead to = lead_to; turn down = reject; take over = take_over; blow up = explode; break out = break_out; shut down = close
        close down = close; lay off = layoff; lie down = lie; find out = discover; find guilty = convict; set fire = burn; burn down = burn; go on = continue; keep on = continue
        wrap up = end; back down = back_down; give up = give_up; rule out = rule_out; hand over = hand; fill in = fill; point out = point_out; shoot dead = kill
        lose life = die; take part = participate; take office = take_office; speak out = speak; make public = publish; come to power = come_to_power
        per cent = percent; percentage point = percentage_point; percentage points = percentage_point; at least = at_least; at most = at_most; a number of = several
        the number of = number; a lot of = many; lots of = many; a great many = many; a few = several; a handful of = several; a couple of = couple; a series of = several
        a range of = various; a variety of = various; more than = more_than; less than = less_than; fewer than = less_than; up to = up_to; as many as = up_to
        no longer = no_longer; in favour of = favour; in favor of = favour; asylum seeker = refugee; asylum seekers = refugee; social media = social_media
        because of = because_of; as a result of = because_of; owing to = because_of; due to = because_of; thanks to = because_of; on account of = because_of; as a consequence of = because_of
        as a result = as_result; as a consequence = as_result; in response to = in_response; in reaction to = in_response; in retaliation for = in_response
        in order to = to; so as to = to; such as = such_as; as well as = and; along with = with; together with = with; rather than = rather_than; instead of = rather_than
        in the wake of = after; in the aftermath of = after; as soon as = after; prior to = before; ahead of = before; even though = although; even if = even_if
        according to = according_to; one of = one_of; some of = some; most of = most; all of = all; many of = many; part of = part_of; none of = none; each of = each
        in addition to = besides; next to = near; close to = near; out of = from; in front of = before_place; on behalf of = for; with regard to = about; in connection with = about; in relation to = about; with respect to = about; in terms of = about; in the course of = during; in the midst of = during; in the run up to = before; in spite of = despite; by means of = by; at the hands of = by; on the part of = by; in exchange for = for; in return for = for; at the time of = during; on top of = besides; with the aim of = to; in charge of = lead; in the face of = despite
        take to hospital = hospitalise; rush to hospital = hospitalise; admit to hospital = hospitalise; go to hospital = hospitalise; set fire to = burn; catch fire = fire
        bring down = topple; knock down = topple; knock over = topple; tear down = demolish; cut off = isolate; pick up = pick; go on strike = strike; walk off the job = strike
        walk out = strike; get out = escape; come to = total; amount to = total; shut out = exclude; take first place = win
        finish first = win; come first = win; come second = second_place; finish second = second_place; come from behind = recover; give birth = born; take to the street = protest
        in a row = consecutive; in succession = consecutive; on the run = consecutive; free of charge = free; for free = free; at no cost = free; no cost = free; without charge = free
        no one = nobody; any one = anybody; make fun of = mock; run for = run; stand for election = stand; sentenced to prison = jail; go ahead = proceed; go off = explode
        call on = urge; rely on = depend; deal with = handle; hit out at = criticise; lash out at = criticise; speak with = speak; end up = end; bring in = introduce
        break in = break_in; break into = break_in; refer to = mention; hand down = give; hold talks = talk; have talks = talk; take over from = succeed; be home to = have
        year end = end_of_year; end of the year = end_of_year; end of year = end_of_year; below ground = underground; under way = ongoing; work out = total
        ex president = former_president; ex = former; non = not
        """;

    // What stands for each phrase, written with low lines.
    private static readonly FrozenDictionary<string, string> s_meanings = Table.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(" = "))
        .ToFrozenDictionary(sides => sides[0].Replace(' ', '_'), sides => sides[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Phrase[]> s_phrases = s_meanings.Select(pair => Phrase.Of(pair.Key, pair.Value))
        .GroupBy(phrase => phrase.Stems[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Stems.Count).ToArray(), StringComparer.Ordinal);

    /// <summary>The phrases that open with a stem, the longest first; empty where none does.</summary>
    public static IReadOnlyList<Phrase> StartingWith(string stem) => s_phrases.GetValueOrDefault(stem, []);

    /// <summary>Whether a word is one that stands for a phrase.</summary>
    public static bool IsMeaning(string word) => s_meanings.Values.Contains(word);

    /// <summary>The word that stands for a phrase written with low lines ("call_off": "cancel"); the word or phrase itself where the table does not have it.</summary>
    public static string MeaningOf(string phrase) => s_meanings.GetValueOrDefault(phrase, phrase);
}
