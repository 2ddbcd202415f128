namespace NewsBot.Ingestion.Html;

/// <summary>What a block of a page is, by its element.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Caption,
    Cell,
}
