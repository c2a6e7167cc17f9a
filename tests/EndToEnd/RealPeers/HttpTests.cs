using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>curl with a translated web server, and a translated client with Python's web server.</summary>
public sealed class HttpTests(BuildFixture builds)
{
    private const int LargeDownload = 50_000_000;
    private const string Page = "<html><body>It works.</body></html>\n";

    [Fact]
    public async Task A_web_server_serves_curl()
    {
        byte[] upload = [.. Enumerable.Range(0, 3_000_000).Select(i => (byte)(i * 7 / 3))];
        string posted = $"5 bytes, checksum {Checksum("hello"u8):x8}\n";
        string put = $"{upload.Length} bytes, checksum {Checksum(upload):x8}\n";
        using TranslatedServer server = await TranslatedServer.StartAsync(builds, "services/web_server", "5");
        Uri root = new($"http://127.0.0.1:{server.Port}/");

        IHttpClient client = Tool.Find("curl") is { } curl ? new Curl(curl, server.Folder) : new DotNetHttpClient();
        byte[] both = [.. Encoding.ASCII.GetBytes(Page), .. Pattern(100_000)];
        Assert.Equal(both, await client.GetBothAsync(root, new Uri(root, "bytes/100000"), server.Limit));
        Assert.Equal(12345, await client.GetLengthAsync(new Uri(root, "bytes/12345"), server.Limit));
        Assert.Equal(posted, await client.PostHelloAsync(new Uri(root, "form"), server.Limit));
        Assert.Equal(put, await client.PutAsync(new Uri(root, "file"), upload, server.Limit));
        byte[] large = await client.GetAsync(new Uri(root, $"bytes/{LargeDownload}"), server.Limit);
        Assert.True(Pattern(LargeDownload).AsSpan().SequenceEqual(large), "a byte differs");

        await server.AssertEndsAsync(
            $"""
            GET /
            GET /bytes/100000
            connection 1: 2 requests
            HEAD /bytes/12345
            connection 2: 1 requests
            POST /form: {posted}connection 3: 1 requests
            PUT /file: {put}connection 4: 1 requests
            GET /bytes/{LargeDownload}
            connection 5: 1 requests

            """);
    }

    [Fact]
    public async Task A_client_fetches_from_another_web_server()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(Path.Combine(folder.Path, "page.txt"), "fetched\nby a C program\n");
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        if (Tool.Find("python3") is { } python)
        {
            using ProgramProcess server = ProgramProcess.Start(python, ["-u", "-m", "http.server", "--bind", "127.0.0.1", "0"], folder.Path);
            Match ready = await server.Output.WaitForAsync(@"port (\d+)", cancellationToken);
            await FetchAsync(folder.Path, int.Parse(ready.Groups[1].ValueSpan), cancellationToken);
            return;
        }

        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        Task serving = ServePageAsync(listener, cancellationToken);
        await FetchAsync(folder.Path, ((IPEndPoint)listener.LocalEndpoint).Port, cancellationToken);
        await serving;
    }

    private static async Task ServePageAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        foreach (string answer in (string[])["200 OK\r\nContent-Type: text/plain\r\n\r\nfetched\nby a C program\n", "404 File not found\r\n\r\n"])
        {
            using Socket client = await listener.AcceptSocketAsync(cancellationToken);
            using NetworkStream stream = new(client);
            using StreamReader reader = new(stream, Encoding.ASCII);
            string? line;
            do
            {
                line = await reader.ReadLineAsync(cancellationToken);
            }
            while (!string.IsNullOrEmpty(line));

            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.0 {answer}"), cancellationToken);
        }
    }

    private static byte[] Pattern(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i % 251))];

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        foreach (byte value in data)
        {
            sum = unchecked((sum * 31) + value);
        }

        return sum;
    }

    private async Task FetchAsync(string folder, int port, CancellationToken cancellationToken)
    {
        string client = builds.Translated.GetProgram("tcp/http_client");
        Assert.Equal((0, "fetched\nby a C program\n", ""), await Tool.RunAsync(client, [$"http://127.0.0.1:{port}/page.txt"], folder, "", cancellationToken));
        (int status, _, string error) = await Tool.RunAsync(client, [$"http://127.0.0.1:{port}/none"], folder, "", cancellationToken);
        Assert.Equal((3, "status 404\n"), (status, error));
    }
}
