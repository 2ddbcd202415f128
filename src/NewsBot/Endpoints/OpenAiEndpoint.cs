using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;

namespace NewsBot.Endpoints;

/// <summary>How an endpoint that speaks OpenAI's protocol is reached: no redirects, no repetition and no time limit but the caller's own.</summary>
internal static class OpenAiEndpoint
{
    /// <summary>The connection; the caller ends its requests and disposes of it.</summary>
    /// <param name="mostResponseBytes">A larger response is an error.</param>
    /// <param name="connecting">How long the connection may take to open; null: as long as the request.</param>
    public static HttpClient Connection(int mostResponseBytes, TimeSpan? connecting = null)
    {
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = connecting ?? Timeout.InfiniteTimeSpan,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        return new HttpClient(new ResponseLimit(mostResponseBytes, sockets)) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The package wants a key; an endpoint that asks for none ignores it.</summary>
    public static ApiKeyCredential Key(string apiKey) => new(apiKey.Length > 0 ? apiKey : "none");

    /// <param name="address">Version included.</param>
    /// <param name="connection">See <see cref="Connection"/>.</param>
    public static OpenAIClientOptions Options(string address, HttpClient connection) => new()
    {
        Endpoint = new Uri(address),
        Transport = new HttpClientPipelineTransport(connection),
        RetryPolicy = new ClientRetryPolicy(0),
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    };
}
