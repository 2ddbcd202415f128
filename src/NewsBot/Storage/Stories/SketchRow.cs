namespace NewsBot.Storage.Stories;

/// <summary>What is kept of an article for comparing it with others.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Day">In days since 0001-01-01; 0 where it is not known.</param>
/// <param name="CopyOf">The number of the first article that prints nearly the same text; null where this is the first.</param>
internal sealed record SketchRow(long Article, long Story, int Day, long? CopyOf, byte[] Sketch);
