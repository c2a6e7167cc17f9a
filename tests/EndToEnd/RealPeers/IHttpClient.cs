using System.Text.RegularExpressions;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>What the tests ask of a client of web servers; each call makes one connection.</summary>
internal interface IHttpClient
{
    /// <summary>Gets two resources over one connection.</summary>
    Task<byte[]> GetBothAsync(Uri first, Uri second, CancellationToken cancellationToken);

    /// <summary>Gets a resource.</summary>
    Task<byte[]> GetAsync(Uri uri, CancellationToken cancellationToken);

    /// <summary>Asks for the length of a resource, without its contents.</summary>
    Task<long> GetLengthAsync(Uri uri, CancellationToken cancellationToken);

    /// <summary>Posts the word hello.</summary>
    Task<string> PostHelloAsync(Uri uri, CancellationToken cancellationToken);

    /// <summary>Uploads data after the server has said that it may.</summary>
    Task<string> PutAsync(Uri uri, byte[] data, CancellationToken cancellationToken);
}

/// <summary>curl.</summary>
internal sealed class Curl(string path, string folder) : IHttpClient
{
    /// <inheritdoc/>
    public Task<byte[]> GetBothAsync(Uri first, Uri second, CancellationToken cancellationToken) => DownloadAsync([first, second], cancellationToken);

    /// <inheritdoc/>
    public Task<byte[]> GetAsync(Uri uri, CancellationToken cancellationToken) => DownloadAsync([uri], cancellationToken);

    /// <inheritdoc/>
    public async Task<long> GetLengthAsync(Uri uri, CancellationToken cancellationToken)
    {
        string head = await RunAsync(["--head", uri.AbsoluteUri], cancellationToken);
        return long.Parse(Regex.Match(head, @"^HTTP/1\.1 200 OK\r\n(?:.*\r\n)*Content-Length: (\d+)\r\n").Groups[1].ValueSpan);
    }

    /// <inheritdoc/>
    public Task<string> PostHelloAsync(Uri uri, CancellationToken cancellationToken) => RunAsync(["--data-binary", "hello", uri.AbsoluteUri], cancellationToken);

    /// <inheritdoc/>
    public async Task<string> PutAsync(Uri uri, byte[] data, CancellationToken cancellationToken)
    {
        // With a body of more than a megabyte curl waits for 100 Continue by itself.
        await File.WriteAllBytesAsync(Path.Combine(folder, "upload"), data, cancellationToken);
        return await RunAsync(["--upload-file", "upload", uri.AbsoluteUri], cancellationToken);
    }

    private async Task<byte[]> DownloadAsync(Uri[] uris, CancellationToken cancellationToken)
    {
        await RunAsync(uris.SelectMany((uri, i) => (string[])["--output", $"download{i}", uri.AbsoluteUri]), cancellationToken);
        return [.. uris.SelectMany((_, i) => File.ReadAllBytes(Path.Combine(folder, $"download{i}")))];
    }

    private async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        (int status, string output, string error) =
            await Tool.RunAsync(path, ["-q", "--silent", "--show-error", "--noproxy", "*", .. arguments], folder, "", cancellationToken);
        Assert.Equal((0, ""), (status, error));
        return output;
    }
}

/// <summary>.NET's client.</summary>
internal sealed class DotNetHttpClient : IHttpClient
{
    /// <inheritdoc/>
    public async Task<byte[]> GetBothAsync(Uri first, Uri second, CancellationToken cancellationToken)
    {
        using HttpClient client = Create();
        return [.. await client.GetByteArrayAsync(first, cancellationToken), .. await client.GetByteArrayAsync(second, cancellationToken)];
    }

    /// <inheritdoc/>
    public async Task<byte[]> GetAsync(Uri uri, CancellationToken cancellationToken)
    {
        using HttpClient client = Create();
        return await client.GetByteArrayAsync(uri, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<long> GetLengthAsync(Uri uri, CancellationToken cancellationToken)
    {
        using HttpClient client = Create();
        using HttpRequestMessage request = new(HttpMethod.Head, uri);
        using HttpResponseMessage response = await client.SendAsync(request, cancellationToken);
        return response.Content.Headers.ContentLength ?? -1;
    }

    /// <inheritdoc/>
    public Task<string> PostHelloAsync(Uri uri, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, uri, "hello"u8.ToArray(), cancellationToken);

    /// <inheritdoc/>
    public Task<string> PutAsync(Uri uri, byte[] data, CancellationToken cancellationToken) => SendAsync(HttpMethod.Put, uri, data, cancellationToken);

    private static HttpClient Create() => new(new SocketsHttpHandler { UseProxy = false });

    private static async Task<string> SendAsync(HttpMethod method, Uri uri, byte[] body, CancellationToken cancellationToken)
    {
        using HttpClient client = Create();
        using HttpRequestMessage request = new(method, uri) { Content = new ByteArrayContent(body) };
        request.Headers.ExpectContinue = method == HttpMethod.Put;
        using HttpResponseMessage response = await client.SendAsync(request, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }
}
