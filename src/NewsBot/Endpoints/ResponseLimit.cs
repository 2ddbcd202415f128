namespace NewsBot.Endpoints;

/// <summary>Reads a response whole and only up to a size, so that an endless one ends.</summary>
/// <param name="mostBytes">More than this is an error.</param>
/// <param name="inner">Sends.</param>
internal sealed class ResponseLimit(int mostBytes, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <exception cref="HttpRequestException">The response is larger.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(mostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
