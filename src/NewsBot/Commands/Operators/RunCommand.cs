using NewsBot.Chat;
using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Commands.Operators;

/// <summary>`newsbot run`: connects to Discord and answers there until it is stopped.</summary>
internal sealed class RunCommand(Lazy<IChatConnection> connection) : ICommand
{
    public CommandDefinition Definition { get; } = new()
    {
        Name = "run",
        Description = "Connects to Discord and answers there until it is stopped",
        Audience = Audience.Operators,
        ReadsArchive = false,
        WorksWithoutArchive = true,
        Serves = true,
        Examples = ["run"],
    };

    public async Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var end = await connection.Value.RunAsync(cancellationToken);
        return end.Cause switch
        {
            ConnectionEndCause.NotConfigured => Reply.BadInput(Definition.Name, end.Sentence),
            ConnectionEndCause.Refused => Reply.Failed(Definition.Name, end.Sentence),
            _ => new Reply { Command = Definition.Name, Outcome = Outcome.Answered, Title = "Stopped", Lead = "Every reply in flight was finished." },
        };
    }
}
