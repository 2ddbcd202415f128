using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsBot.Lab;

/// <summary>JSON Lines in and out, in UTF-8; a name that ends in ".gz" is read and written compressed.</summary>
internal static class JsonLines
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The objects of a file with their line numbers, from 1; a line that is broken or lacks a field is reported and passed over.</summary>
    /// <param name="broken">Called with each broken line's number and what is wrong with it.</param>
    public static IEnumerable<(int Line, T Value)> Read<T>(string path, Action<int, string> broken)
        where T : class
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;

            T? value = null;
            try
            {
                value = JsonSerializer.Deserialize<T>(line.Replace(": NaN", ": null", StringComparison.Ordinal), Options); // Python's word for what is absent
            }
            catch (JsonException exception)
            {
                broken(number, exception.Message);
                continue;
            }

            if (value is null) broken(number, "not an object");
            else yield return (number, value);
        }
    }

    /// <summary>The objects of a file of our own, in which a broken line is an error.</summary>
    /// <exception cref="InvalidDataException">A line is broken; the message names it.</exception>
    public static IEnumerable<T> ReadWhole<T>(string path)
        where T : class => Read<T>(path, (line, reason) => throw new InvalidDataException($"{path}:{line}: {reason}")).Select(read => read.Value);

    /// <summary>
    /// Answers every line of one file in another, in order. A line that cannot be read or answered is named on standard error and the rest goes on.
    /// </summary>
    /// <returns>0 if every line was answered, else 1: the exit code of a verb.</returns>
    public static int Answer<TIn, TOut>(string input, string output, Func<TIn, TOut> answer)
        where TIn : class
    {
        var failed = 0;
        void Report(int line, string reason)
        {
            failed++;
            Console.Error.WriteLine($"{input}:{line}: {reason}");
        }

        using var writer = new StreamWriter(Create(output), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var (line, value) in Read<TIn>(input, Report))
        {
            try
            {
                writer.WriteLine(JsonSerializer.Serialize(answer(value), Options));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(line, exception.Message);
            }
        }

        return failed == 0 ? 0 : 1;
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static Stream Create(string path)
    {
        var file = File.Create(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Optimal) : file;
    }
}
