namespace NewsBot.Commands.Catalogue;

/// <summary>What an option's value is.</summary>
internal enum OptionKind
{
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false; in the terminal the bare name means true.</summary>
    Flag,

    /// <summary>One day or a range of days, as people type them ("yesterday", "2022-02-14..2022-02-16").</summary>
    Days,

    /// <summary>A file or folder of the machine; operators only.</summary>
    Path,
}
