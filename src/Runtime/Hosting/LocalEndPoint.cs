using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// An address of AF_UNIX, byte for byte (unix(7)): a path with or without its NUL, an abstract name, or nothing, for which Linux chooses
/// a name. Unlike the BCL's own end point it leaves the file where it is when the socket is closed, as Linux does.
/// </summary>
/// <param name="name">The bytes behind the family.</param>
internal sealed class LocalEndPoint(byte[] name) : EndPoint
{
    private const int NameOffset = sizeof(ushort);
    private const int LongestName = 108;

    /// <inheritdoc/>
    public override AddressFamily AddressFamily => AddressFamily.Unix;

    /// <summary>The bytes behind the family.</summary>
    internal ReadOnlySpan<byte> Name => name;

    /// <summary>Whether this is a name in the file system.</summary>
    internal bool IsPath => name.Length > 0 && name[0] != 0;

    /// <inheritdoc/>
    public override SocketAddress Serialize()
    {
        // The longest path has no room for its NUL.
        ReadOnlySpan<byte> sent = name.AsSpan(0, Math.Min(name.Length, LongestName));
        SocketAddress address = new(AddressFamily.Unix, NameOffset + sent.Length);
        sent.CopyTo(address.Buffer.Span[NameOffset..]);
        return address;
    }

    /// <inheritdoc/>
    public override EndPoint Create(SocketAddress socketAddress) => FromHost(socketAddress);

    /// <summary>The name that a host tells, whether it counts a path's NUL or not.</summary>
    internal static LocalEndPoint FromHost(SocketAddress address)
    {
        ReadOnlySpan<byte> name = address.Size <= NameOffset ? [] : address.Buffer.Span[NameOffset..address.Size];
        return FromBytes(name);
    }

    /// <summary>A name of those bytes, of a path up to the first NUL.</summary>
    internal static LocalEndPoint FromBytes(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty || name[0] == 0)
        {
            return new LocalEndPoint(name.ToArray());
        }

        int end = name.IndexOf((byte)0);
        ReadOnlySpan<byte> path = end < 0 ? name : name[..end];
        return new LocalEndPoint([.. path, 0]);
    }

    /// <summary>Whether there is a file of that name, a socket or not.</summary>
    internal bool Exists => IsPath && HostPath.Exists(Path);

    private string Path => Encoding.UTF8.GetString(name.AsSpan().TrimEnd((byte)0));

    /// <summary>The error number where the BCL tells only that something is wrong with a name.</summary>
    internal int ExplainFailure() => IsPath ? -HostPath.Missing(Path) : EIO;
}
