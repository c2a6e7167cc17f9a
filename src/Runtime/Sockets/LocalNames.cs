using System;
using System.Text;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Sockets;

/// <summary>
/// Relative names of AF_UNIX sockets (unix(7)) in a process whose working directory is not the host's: they go to the host with the directory
/// before them, and come back without it.
/// </summary>
internal static unsafe class LocalNames
{
    private const int NameOffset = sizeof(ushort);

    /// <summary>
    /// Puts the working directory before a relative name, in <paramref name="storage"/>, and holds it open for the caller to release; leaves every
    /// other address as it is. 0, or -ENAMETOOLONG if both don't fit.
    /// </summary>
    internal static int Start(CProcess process, ref sockaddr* address, ref uint length, sockaddr_un* storage, out OpenFile? directory)
    {
        directory = null;
        bool isRelative = address != null
            && length is > NameOffset and <= NameOffset + 108
            && address->sa_family == AF_UNIX
            && ((byte*)address)[NameOffset] is not (0 or (byte)'/');
        if (!isRelative || process.WorkingDirectory.Acquire() is not { } start)
        {
            return 0;
        }

        directory = start;
        var name = new ReadOnlySpan<byte>((byte*)address + NameOffset, (int)length - NameOffset);
        int end = name.IndexOf((byte)0);
        name = end < 0 ? name : name[..end];
        byte[] before = Encoding.UTF8.GetBytes(process.Host.PrefixOf(start));
        if (before.Length + name.Length > 108)
        {
            return -ENAMETOOLONG;
        }

        *storage = default;
        storage->sun_family = AF_UNIX;
        var target = new Span<byte>((byte*)storage + NameOffset, 108);
        before.CopyTo(target);
        name.CopyTo(target[before.Length..]);
        address = (sockaddr*)storage;
        length = (uint)(NameOffset + before.Length + name.Length);
        return 0;
    }

    /// <summary>Takes the directory off a name that the host has told, if one was put before it.</summary>
    internal static void Strip(CProcess process, sockaddr* address, uint room, uint* length)
    {
        if (address == null || length == null || *length <= NameOffset || room <= NameOffset || address->sa_family != AF_UNIX)
        {
            return;
        }

        var name = new Span<byte>((byte*)address + NameOffset, (int)Math.Min(room, *length) - NameOffset);
        int before = process.Host.PrefixLength(name);
        if (before > 0)
        {
            name[before..].CopyTo(name);
            *length -= (uint)before;
        }
    }
}
