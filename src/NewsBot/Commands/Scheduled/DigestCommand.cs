using NewsBot.Commands.Calls;
using NewsBot.Commands.Catalogue;
using NewsBot.Replies;

namespace NewsBot.Commands.Scheduled;

/// <summary>`/digest`: today's digest, and those that are posted by themselves.</summary>
internal sealed class DigestCommand(DigestNow now, DigestSchedules schedules) : ICommand
{
    private static readonly CommandOption s_id = new() { Name = "id", Description = "The number of the schedule, as /digest list shows it", Kind = OptionKind.Number, Required = true };
    private static readonly CommandOption s_zone = new() { Name = "zone", Description = "The time zone: Europe/Kyiv", Completion = Completion.Zones };
    private static readonly CommandOption s_length = new() { Name = "length", Description = "How much to read", Choices = ["short", "normal", "long"] };

    public CommandDefinition Definition { get; } = new()
    {
        Name = "digest",
        Description = "The day's stories with their sources, now or every morning",
        Otherwise = "now",
        Subcommands =
        [
            new()
            {
                Name = "now",
                Description = "What is new since the last digest here, or a day's digest",
                Options = [StandardOptions.Date, s_zone, StandardOptions.Topic, StandardOptions.Outlet, WithSpeaker, s_length],
            },
            new()
            {
                Name = "schedule",
                Description = "Posts a digest here at a local time, or changes one that is posted",
                Options =
                [
                    new() { Name = "time", Description = "The local time: 07:00" },
                    s_zone,
                    new() { Name = "days", Description = "daily, weekdays, weekends, or mon,wed-fri" },
                    new() { Name = "topics", Description = "Only what is about these, parted by commas", Completion = Completion.Topics },
                    new() { Name = "outlets", Description = "Only what these printed, parted by commas", Completion = Completion.Outlets },
                    new() { Name = "speakers", Description = "Only where these are quoted, parted by commas", Completion = Completion.Speakers },
                    s_length,
                    new() { Name = "quiet", Description = "On a day with nothing new: say so, or skip it", Choices = ["say", "skip"] },
                    new() { Name = "late", Description = "How late it may still come when the bot was away: 3h, 90m" },
                    new() { Name = "channel", Description = "Another channel, thread or forum post: #name" },
                    s_id with { Required = false, Description = "The number of the schedule to change; without it a new one is made" },
                ],
                Audience = Audience.Editors,
            },
            new() { Name = "list", Description = "The digests that are posted in this server" },
            new() { Name = "pause", Description = "Pauses a digest", Options = [s_id], Audience = Audience.Editors },
            new() { Name = "resume", Description = "Takes a paused digest up again", Options = [s_id], Audience = Audience.Editors },
            new() { Name = "stop", Description = "Stops a digest for good", Options = [s_id], Audience = Audience.Editors },
            new() { Name = "history", Description = "What became of the latest digests", Options = [s_id with { Required = false }] },
        ],
        InTerminal = "In the terminal `digest now` prints a digest; `digest schedule` needs channel:1234567890 there, the channel in Discord that it goes to while `newsbot run` is connected.",
        Examples = ["digest now", "digest now date:2022-02-16 zone:Europe/Kyiv", "digest schedule time:07:00 zone:Europe/Kyiv days:weekdays", "digest history id:1"],
    };

    private static CommandOption WithSpeaker { get; } = new() { Name = "speaker", Description = "Only where they are quoted", Completion = Completion.Speakers };

    public Task<Reply> ExecuteAsync(CommandCall call, CancellationToken cancellationToken) => call.Subcommand switch
    {
        "schedule" => schedules.ScheduleAsync(call, cancellationToken),
        "list" => Task.FromResult(schedules.List(call, cancellationToken)),
        "pause" => Task.FromResult(schedules.Pause(call, cancellationToken)),
        "resume" => schedules.ResumeAsync(call, cancellationToken),
        "stop" => Task.FromResult(schedules.Stop(call, cancellationToken)),
        "history" => Task.FromResult(schedules.History(call, cancellationToken)),
        _ => now.AnswerAsync(call, cancellationToken),
    };
}
