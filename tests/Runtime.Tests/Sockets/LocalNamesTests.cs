using System.Text;
using CSockTranslate.Runtime.Hosting;
using CSockTranslate.Runtime.Tests.Support;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Sockets;

/// <summary>Relative names of sockets in a process with a working directory of its own (unix(7)).</summary>
public sealed unsafe class LocalNamesTests
{
    [Fact]
    public void Linux_host_starts_relative_names_at_the_process_directory()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The host is another system.");
        Assert.Equal("0 0 0 listener 1 5 5 client", Run(new LinuxHost()));
    }

    [Fact]
    public void Portable_host_starts_relative_names_at_the_process_directory()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Directories are not opened there.");
        string result = Run(new PortableHost());
        Assert.StartsWith("0 0 0 ", result);
        Assert.Contains("/listener 1 5 5 ", result);
        Assert.EndsWith("/client", result);
    }

    /// <summary>Binds, connects and sends by relative names, and tells what the calls return and the names that come back.</summary>
    private static string Run(HostSystem host)
    {
        string folder = Directory.CreateTempSubdirectory("names").FullName;
        try
        {
            return TestProcess.Run(host, () =>
            {
                Unistd.chdir((sbyte*)Bytes(folder));
                int listener = SysSocket.socket(SysSocket.AF_UNIX, SysSocket.SOCK_STREAM, 0);
                sockaddr_un name = Name("listener");
                uint length = (uint)sizeof(sockaddr_un);
                StringBuilder text = new();
                text.Append(SysSocket.bind(listener, (sockaddr*)&name, length));
                SysSocket.listen(listener, 1);
                int client = SysSocket.socket(SysSocket.AF_UNIX, SysSocket.SOCK_STREAM, 0);
                text.Append(' ').Append(SysSocket.connect(client, (sockaddr*)&name, length));
                sockaddr_un found;
                text.Append(' ').Append(SysSocket.getsockname(listener, (sockaddr*)&found, &length));
                text.Append(' ').Append(PathOf(&found, length)).Append(' ').Append(File.Exists(Path.Combine(folder, "listener")) ? 1 : 0);

                int receiver = SysSocket.socket(SysSocket.AF_UNIX, SysSocket.SOCK_DGRAM, 0);
                int sender = SysSocket.socket(SysSocket.AF_UNIX, SysSocket.SOCK_DGRAM, 0);
                sockaddr_un to = Name("receiver");
                sockaddr_un from = Name("client");
                SysSocket.bind(receiver, (sockaddr*)&to, (uint)sizeof(sockaddr_un));
                SysSocket.bind(sender, (sockaddr*)&from, (uint)sizeof(sockaddr_un));
                byte* data = stackalloc byte[8];
                text.Append(' ').Append(SysSocket.sendto(sender, "hello"u8, 5, 0, (sockaddr*)&to, (uint)sizeof(sockaddr_un)));
                length = (uint)sizeof(sockaddr_un);
                text.Append(' ').Append(SysSocket.recvfrom(receiver, data, 8, 0, (sockaddr*)&found, &length));
                return text.Append(' ').Append(PathOf(&found, length)).ToString();
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void* Bytes(string text) => (void*)System.Runtime.InteropServices.Marshal.StringToCoTaskMemUTF8(text);

    private static sockaddr_un Name(string path)
    {
        sockaddr_un name = default;
        name.sun_family = (ushort)SysSocket.AF_UNIX;
        Encoding.UTF8.GetBytes(path, new Span<byte>((byte*)&name + sizeof(ushort), 108));
        return name;
    }

    private static string PathOf(sockaddr_un* name, uint length)
    {
        var bytes = new ReadOnlySpan<byte>((byte*)name + sizeof(ushort), (int)length - sizeof(ushort));
        int end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
    }
}
