using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CSockTranslate.EndToEnd.Builds;
using CSockTranslate.EndToEnd.Execution;
using Xunit;

namespace CSockTranslate.EndToEnd.RealPeers;

/// <summary>What TLS clients send arrives as they sent it: openssl's, or .NET's where that is missing.</summary>
public sealed class TlsTests(BuildFixture builds)
{
    private const string Certificate = "certificate.pem";
    private const string Key = "key.pem";

    [Fact]
    public async Task A_server_understands_the_first_record_of_a_TLS_client()
    {
        using TranslatedServer server = await TranslatedServer.StartAsync(builds, "services/tls_records", "1");
        if (Tool.Find("openssl") is { } openssl)
        {
            (int status, _, string error) = await Tool.RunAsync(openssl, ["s_client", "-connect", $"127.0.0.1:{server.Port}"], server.Folder, "", server.Limit);
            Assert.NotEqual(0, status);
            Assert.Contains("handshake failure", error);
        }
        else
        {
            using TcpClient client = new();
            await client.ConnectAsync(IPAddress.Loopback, server.Port, server.Limit);
            using SslStream stream = new(client.GetStream());
            await Assert.ThrowsAnyAsync<AuthenticationException>(() => stream.AuthenticateAsClientAsync("localhost"));
        }

        await server.AssertEndsAsync("handshake, version 3.1, complete: message 1 of the record's length, version 3.3\n");
    }

    [Fact]
    public async Task A_forwarder_passes_a_TLS_session_on()
    {
        using TemporaryFolder folder = new();
        WriteCertificate(folder.Path);
        if (Tool.Find("openssl") is { } openssl)
        {
            await ForwardOpenSslAsync(openssl, folder.Path);
        }
        else
        {
            await ForwardDotNetAsync(folder.Path);
        }
    }

    private async Task ForwardOpenSslAsync(string openssl, string folder)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;

        // Sends the lines back reversed; the line CLOSE ends it.
        using ProgramProcess target = ProgramProcess.Start(
            openssl, ["s_server", "-accept", "127.0.0.1:0", "-cert", Certificate, "-key", Key, "-rev", "-naccept", "1"], folder);
        string port = (await target.Output.WaitForAsync(@"ACCEPT 127\.0\.0\.1:(\d+)", cancellationToken)).Groups[1].Value;
        using TranslatedServer forwarder = await TranslatedServer.StartAsync(builds, "services/forwarder", port, "1");
        using ProgramProcess client = ProgramProcess.Start(openssl, ["s_client", "-quiet", "-connect", $"127.0.0.1:{forwarder.Port}"], folder);
        await client.WriteInputAsync("drawer\n", forwarder.Limit);
        await client.Output.WaitForAsync("^reward\n", forwarder.Limit);
        await client.WriteInputAsync("CLOSE\n", forwarder.Limit);
        await client.WaitForExitAsync(forwarder.Limit);
        await forwarder.AssertEndsAsync("bytes there, bytes back\n");
    }

    private async Task ForwardDotNetAsync(string folder)
    {
        using X509Certificate2 certificate = X509Certificate2.CreateFromPemFile(Path.Combine(folder, Certificate), Path.Combine(folder, Key));
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        using TranslatedServer forwarder = await TranslatedServer.StartAsync(builds, "services/forwarder", $"{((IPEndPoint)listener.LocalEndpoint).Port}", "1");
        Task serving = ServeReversedAsync(listener, certificate, forwarder.Limit);
        using (TcpClient client = new())
        {
            await client.ConnectAsync(IPAddress.Loopback, forwarder.Port, forwarder.Limit);
            using SslStream stream = new(client.GetStream(), leaveInnerStreamOpen: false, (_, _, _, _) => true);
            await stream.AuthenticateAsClientAsync("localhost");
            await stream.WriteAsync("drawer"u8.ToArray(), forwarder.Limit);
            byte[] answer = new byte[6];
            await stream.ReadExactlyAsync(answer, forwarder.Limit);
            Assert.Equal("reward", Encoding.ASCII.GetString(answer));
        }

        await serving;
        await forwarder.AssertEndsAsync("bytes there, bytes back\n");
    }

    private static async Task ServeReversedAsync(TcpListener listener, X509Certificate2 certificate, CancellationToken cancellationToken)
    {
        using TcpClient client = await listener.AcceptTcpClientAsync(cancellationToken);
        using SslStream stream = new(client.GetStream());
        await stream.AuthenticateAsServerAsync(certificate);
        byte[] text = new byte[6];
        await stream.ReadExactlyAsync(text, cancellationToken);
        Array.Reverse(text);
        await stream.WriteAsync(text, cancellationToken);
        Assert.Equal(0, await stream.ReadAsync(text, cancellationToken));
    }

    private static void WriteCertificate(string folder)
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder, Certificate), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, Key), key.ExportPkcs8PrivateKeyPem());
    }
}
