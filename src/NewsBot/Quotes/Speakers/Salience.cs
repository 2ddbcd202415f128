using NewsBot.Quotes.Speakers.Names;

namespace NewsBot.Quotes.Speakers;

/// <summary>How present each person is at a place of the article: mentions count by their part in the sentence and fade with distance.</summary>
internal sealed class Salience(ReadingClock clock)
{
    private const double SentenceDecay = .45;
    private const double ParagraphDecay = .8;
    private const double Faded = 1e-9;
    private const double UnknownGender = .55;
    private const int Remembered = 24; // people kept in mind; the faintest is forgotten first

    private readonly List<Trace> _traces = [];

    private sealed class Trace(Person person)
    {
        public Person Person { get; } = person;

        public double Weight { get; set; }

        public int Sentence { get; set; }

        public int Paragraph { get; set; }
    }

    /// <summary>Counts a mention of a person at a token.</summary>
    public void Add(Person person, int token, double weight)
    {
        var trace = _traces.Find(known => ReferenceEquals(known.Person, person));
        if (trace is null)
        {
            if (_traces.Count >= Remembered) Forget(token);
            trace = new Trace(person) { Sentence = clock.SentenceAt(token), Paragraph = clock.ParagraphAt(token) };
            _traces.Add(trace);
        }

        trace.Weight = WeightAt(trace, token) + weight;
        trace.Sentence = Math.Max(trace.Sentence, clock.SentenceAt(token));
        trace.Paragraph = Math.Max(trace.Paragraph, clock.ParagraphAt(token));
    }

    /// <summary>The most present person whom a pronoun can stand for; null where nobody is in mind.</summary>
    public Person? Best(int token, Gender gender, Func<Person, double> fit)
    {
        Person? best = null;
        var bestWeight = Faded;
        foreach (var trace in _traces)
        {
            var weight = WeightAt(trace, token) * fit(trace.Person);
            if (gender != Gender.Unknown && trace.Person.Gender != gender) weight *= trace.Person.Gender == Gender.Unknown ? UnknownGender : 0;
            if (weight > bestWeight) (best, bestWeight) = (trace.Person, weight);
        }

        return best;
    }

    private double WeightAt(Trace trace, int token) =>
        trace.Weight * Math.Pow(SentenceDecay, Math.Max(0, clock.SentenceAt(token) - trace.Sentence))
        * Math.Pow(ParagraphDecay, Math.Max(0, clock.ParagraphAt(token) - trace.Paragraph));

    private void Forget(int token)
    {
        var faintest = 0;
        for (var i = 1; i < _traces.Count; i++)
        {
            if (WeightAt(_traces[i], token) < WeightAt(_traces[faintest], token)) faintest = i;
        }

        _traces.RemoveAt(faintest);
    }
}
