using System.Text.RegularExpressions;
using NewsBot.Articles;
using NewsBot.Embeddings;
using NewsBot.Summaries.Matter;
using NewsBot.Text;
using NewsBot.Text.Sentences;

namespace NewsBot.Answers.Evidence;

/// <summary>What speaks for and against that a sentence answers a question, as numbers, most of them from 0 to 1.</summary>
internal sealed partial class AnswerEvidence
{
    private const int Lead = 4_000; // UTF-16 units: what an article is about stands there
    private const double Meant = .45; // and one this near may be meant by it
    private const double Telling = 1.5; // the weight from which on a word must be told
    private const double Reach = 4; // words: at this distance from the answer a word counts half
    private const int Neighbours = 1;
    private const int Longest = 2_000; // UTF-16 units: a longer sentence is a table or a list

    private static readonly string[] s_kinds = [.. Enum.GetNames<AskedKind>().Select(kind => $"asks {kind}")];

    private readonly Question _question;
    private readonly WeighedSentence _weighed;
    private readonly double _names;
    private readonly double _plain;
    private readonly HashSet<string> _days;
    private readonly IReadOnlyList<string> _asked;

    private AnswerEvidence(Question question)
    {
        _question = question;
        _weighed = SentenceSimilarity.Shipped.Weigh(question.Text);
        _names = question.Words.Where(word => word.IsName).Sum(word => word.Weight);
        _plain = question.Weight - _names;
        _days = Days(question.Text);
        _asked = SearchWords.Of(question.Text);
    }

    /// <summary>What each number is.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "said", "meant", "said around", "meant around", "meant in passage", "meant in article", "names", "names around", "names in passage", "names in article", "others", "others around", "others in article",
        "deed", "deed around", "has deed", "unmet", "unmet around", "unmet in article", "gap", "gap around", "gap in article", "least around", "least in article", "told", "told around", "fit", "told fit", "run", "similarity", "title",
        "form", "near form", "near", "new words", "length", "depth", "rank", "first passage", "quoted", "leans", "denies", "noun", "words asked", "has names", "missing names",
        "behind said", "behind told", "behind meant in article", "place by told", "behind meant around", "behind near", "behind near form", "behind similarity", "place by meant", "money", "percent", "time", "digits", "to come", "not to come", "other day",
        .. s_kinds,
    ];

    /// <summary>The sentences that were found, without those that lack the form that an answer must have or whose article lacks a name that is asked for, each with a number for each of the names, in their order.</summary>
    public static IReadOnlyList<RatedSentence> Of(Question question, Material material)
    {
        if (question.Words.Count == 0) return [];

        var evidence = new AnswerEvidence(question);
        var articles = material.Articles.ToDictionary(article => article.Id, article => (Title: new SaidWords(question, article.Title), Lead: new SaidWords(question, article.Body[..Math.Min(Lead, article.Body.Length)])));
        var ranks = material.Passages.ToDictionary(passage => passage.Id, passage => passage.Rank);
        var rated = new List<RatedSentence>();
        foreach (var passage in material.Candidates.GroupBy(candidate => candidate.PassageId))
        {
            List<Candidate> candidates = [.. passage.Where(candidate => candidate.Text.Length <= Longest)];
            if (candidates.Count == 0) continue;

            List<SaidWords> sentences = [.. candidates.Select(candidate => new SaidWords(question, candidate.Text))];
            var (title, lead) = articles[candidates[0].ArticleId];
            var rank = ranks.GetValueOrDefault(passage.Key, ranks.Count + 1);
            for (var i = 0; i < candidates.Count; i++)
            {
                var values = evidence.Values(candidates[i], sentences, i, title, lead, rank);
                if (values[s_places["missing names"]] > 0 || question.NeedsForm && values[s_places["form"]] == 0 || !AnswerForms.HasHolder(question, sentences[i])) continue;

                var before = i > 0 && candidates[i - 1].Place == candidates[i].Place - 1 ? candidates[i - 1] : null;
                rated.Add(new RatedSentence(candidates[i], before, values) { Run = (int)values[s_places["run"]] });
            }
        }

        Compare(rated);
        return rated;
    }

    private double[] Values(Candidate candidate, List<SaidWords> sentences, int at, SaidWords title, SaidWords lead, int rank)
    {
        var sentence = sentences[at];
        var around = Best(sentences.Where((_, i) => Math.Abs(i - at) <= Neighbours));
        var passage = Best(sentences);
        var article = Best([.. sentences, title, lead]);
        var values = new double[Names.Count];
        void Set(string name, double value) => values[s_places[name]] = value;
        void Is(string name, bool holds) => Set(name, holds ? 1 : 0);

        Set("said", Share(sentence.Best, Question.SameWord));
        Set("meant", Share(sentence.Best));
        Set("said around", Share(around, Question.SameWord));
        Set("meant around", Share(around));
        Set("meant in passage", Share(passage));
        Set("meant in article", Share(article));
        Set("names", NameShare(sentence.Best));
        Set("names around", NameShare(around));
        Set("names in passage", NameShare(passage));
        Set("names in article", NameShare(article));
        Set("others", OtherShare(sentence.Best));
        Set("others around", OtherShare(around));
        Set("others in article", OtherShare(article));
        Set("deed", Deed(sentence.Best));
        Set("deed around", Deed(around));
        Is("has deed", _question.Deed is not null);
        Set("unmet", Unmet(sentence.Best));
        Set("unmet around", Unmet(around));
        Set("unmet in article", Unmet(article));
        Set("gap", Gap(sentence.Best));
        Set("gap around", Gap(around));
        Set("gap in article", Gap(article));
        Set("least around", Least(around));
        Set("least in article", Least(article));
        Set("told", Told(sentence.Best, around, article));
        Set("told around", Told(around, around, article));
        Set("missing names", article.Zip(_question.Words, (value, word) => word.IsName && value < Question.SameWord ? 1 : 0).Sum());
        Set("run", Run(sentence));
        Set("similarity", SentenceSimilarity.Shipped.Between(_weighed, SentenceSimilarity.Shipped.Weigh(at == 0 ? sentence.Text : $"{sentences[at - 1].Text} {sentence.Text}")));
        Set("title", Share(title.Best));

        var forms = AnswerForms.In(_question, sentence).ToList();
        Set("form", forms.Select(form => form.Worth).DefaultIfEmpty(0).Max());
        Set("near form", forms.Select(form => form.Worth * Nearness(sentence, form.Word)).DefaultIfEmpty(0).Max());
        Set("near", Enumerable.Range(0, sentence.Words.Count).Select(word => Nearness(sentence, word)).DefaultIfEmpty(0).Max());
        var fit = _question.HasForm ? values[s_places["near form"]] : values[s_places["near"]] * .6;
        Set("fit", fit);
        Set("told fit", fit * values[s_places["told"]]);
        Set("new words", Math.Log(1 + Enumerable.Range(0, sentence.Words.Count).Count(word => sentence.IsNew(word) && !StopWords.Contains(sentence.Words[word].Text))));
        Set("length", sentence.Words.Count);
        Set("depth", candidate.Depth);
        Set("rank", Math.Log(rank));
        Is("first passage", rank == 1);
        Is("quoted", candidate.Text.AsSpan().IndexOfAny('“', '"') >= 0);
        Is("leans", StandAlone.Leans(candidate.Text));
        Is("denies", Denial().IsMatch(candidate.Text));
        Set("noun", _question.Noun is { } noun ? sentence.Best.Where((_, i) => _question.Words[i].Text == noun).DefaultIfEmpty(0).Max() : -1);
        Set("words asked", _question.Words.Count);
        Is("has names", _names > 0);
        Is("money", Money().IsMatch(candidate.Text));
        Is("percent", Percent().IsMatch(candidate.Text));
        Is("time", Time().IsMatch(candidate.Text));
        Is("digits", candidate.Text.Any(char.IsAsciiDigit));
        var isToCome = Future().IsMatch(candidate.Text);
        Is("to come", _question.IsOfFuture && isToCome);
        Is("not to come", _question.IsOfFuture && !isToCome);
        Is("other day", _days.Count > 0 && Days(candidate.Text) is { Count: > 0 } days && !days.Overlaps(_days));
        Is($"asks {_question.Kind}", true);
        return values;
    }

    private static readonly Dictionary<string, int> s_places = Names.Select((name, place) => (name, place)).ToDictionary(name => name.name, name => name.place);

    // What a sentence has less than the best one.
    private static void Compare(List<RatedSentence> rated)
    {
        if (rated.Count == 0) return;

        Behind("said", "behind said");
        Behind("meant around", "behind meant around");
        Behind("told", "behind told");
        Behind("meant in article", "behind meant in article");
        Behind("near", "behind near");
        Behind("near form", "behind near form");
        Behind("similarity", "behind similarity");
        var place = 0;
        foreach (var sentence in rated.OrderByDescending(sentence => sentence.Evidence[s_places["told"]])) sentence.Evidence[s_places["place by told"]] = Math.Log(++place);
        place = 0;
        foreach (var sentence in rated.OrderByDescending(sentence => sentence.Evidence[s_places["meant"]])) sentence.Evidence[s_places["place by meant"]] = Math.Log(++place);

        void Behind(string of, string name)
        {
            var best = rated.Max(sentence => sentence.Evidence[s_places[of]]);
            foreach (var sentence in rated) sentence.Evidence[s_places[name]] = best - sentence.Evidence[s_places[of]];
        }
    }

    private double[] Best(IEnumerable<SaidWords> texts)
    {
        var best = new double[_question.Words.Count];
        foreach (var text in texts)
        {
            for (var i = 0; i < best.Length; i++) best[i] = Math.Max(best[i], text.Best[i]);
        }

        return best;
    }

    private double Share(double[] best, double least = 0) => Weighed(best.Select(value => value >= least ? value : 0), _ => true, _question.Weight);

    private double NameShare(double[] best) => _names > 0 ? Weighed(best, word => word.IsName, _names) : 1;

    private double OtherShare(double[] best) => _plain > 0 ? Weighed(best, word => !word.IsName, _plain) : 1;

    private double Weighed(IEnumerable<double> best, Func<AskedWord, bool> counts, double all) =>
        best.Zip(_question.Words, (value, word) => counts(word) ? value * word.Weight : 0).Sum() / all;

    private double Deed(double[] best) => best.Where((_, i) => _question.Words[i].Text == _question.Deed).DefaultIfEmpty(0).Max();

    // Words of weight that are not even meant.
    private int Unmet(double[] best) => best.Where((value, i) => value < Meant && _question.Words[i] is { IsName: false, Weight: > Telling }).Count();

    // The weightiest word that is not even meant, against the weightiest of all.
    private double Gap(double[] best) =>
        best.Zip(_question.Words, (value, word) => value < Meant ? word.Weight : 0).Max() / _question.Words.Max(word => word.Weight);

    // Of the words with weight the one that is told least.
    private double Least(double[] best) => best.Zip(_question.Words, (value, word) => word.Weight > Telling ? value : 1).Min();

    // How much of the question stands by a word; what stands farther off counts less.
    private double Nearness(SaidWords sentence, int word)
    {
        var near = new double[_question.Words.Count];
        foreach (var (other, asked) in sentence.Standing) near[asked] = Math.Max(near[asked], sentence.Likeness(other, asked) / (1 + (Math.Abs(other - word) / Reach)));
        return near.Zip(_question.Words, (value, known) => value * known.Weight).Sum() / _question.Weight;
    }

    // A name need only be in the article, and better beside the sentence; all else the sentence must say.
    private double Told(double[] sentence, double[] around, double[] article)
    {
        var sum = 0.0;
        for (var i = 0; i < sentence.Length; i++)
        {
            var word = _question.Words[i];
            sum += word.Weight * (word.IsName ? Math.Max(sentence[i], Math.Max(around[i] * .95, article[i] * .9)) : sentence[i]);
        }

        return sum / _question.Weight;
    }

    // The longest run of words that both have, in words.
    private int Run(SaidWords sentence)
    {
        var longest = 0;
        for (var i = 0; i < _asked.Count; i++)
        {
            for (var j = 0; j < sentence.Words.Count; j++)
            {
                var run = 0;
                while (i + run < _asked.Count && j + run < sentence.Words.Count && _asked[i + run] == sentence.Words[j + run].Text) run++;
                longest = Math.Max(longest, run);
            }
        }

        return longest;
    }

    private static HashSet<string> Days(string text) => [.. Day().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\b(?:will|would|shall|going to|to be|is to|are to|until|due|expected|plan\w*|next|before|by|scheduled|set for|from|begins?|starts?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Future();

    [GeneratedRegex(@"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|(?:1[5-9]|20)\d\d)\b", RegexOptions.None, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(?:not|never|no|nobody|none|unclear|unknown|declined|refused|without|yet to|neither|nor)\b|n[’']t\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Denial();

    [GeneratedRegex(@"[$£€¥₹]\s?\d|\b(?:dollars?|euros?|pounds?|pence|crowns?|kroner|rupees|francs|ducats|pesos|lira|yen|yuan|roubles|cents)\b|\d(?:p|bn|m)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Money();

    [GeneratedRegex(@"%|\bper ?cent\b|\bpercent\b|\b(?:half|third|quarter)s? of\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Time();
}
