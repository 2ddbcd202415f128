namespace NewsBot.Quotes.Speakers.Names;

/// <summary>Which pronoun an article uses for somebody, as far as a title, a first name or a role tells.</summary>
internal enum Gender : byte
{
    Unknown,
    Male,
    Female,
}
