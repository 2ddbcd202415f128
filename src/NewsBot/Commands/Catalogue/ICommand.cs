using NewsBot.Commands.Calls;
using NewsBot.Replies;

namespace NewsBot.Commands.Catalogue;

/// <summary>One slash command or operator verb: what it is called and takes, and how it is answered.</summary>
internal interface ICommand
{
    CommandDefinition Definition { get; }

    /// <summary>Answers a call whose options the dispatcher has checked against <see cref="Definition"/>.</summary>
    Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken);
}
