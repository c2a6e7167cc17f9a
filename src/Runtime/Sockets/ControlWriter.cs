using System;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Sockets;

/// <summary>Puts control messages into the memory of a received message, one behind the other, as Linux does (net/core/scm.c).</summary>
internal unsafe ref struct ControlWriter
{
    private readonly msghdr* _message;
    private readonly ulong _room;
    private ulong _used;

    internal ControlWriter(msghdr* message)
    {
        _message = message;
        _room = message->msg_control == null ? 0 : message->msg_controllen;
        message->msg_controllen = 0;
    }

    /// <summary>Where the next message begins.</summary>
    internal readonly cmsghdr* Next => (cmsghdr*)((byte*)_message->msg_control + _used);

    /// <summary>How many bytes are left.</summary>
    internal readonly ulong Left => _room - _used;

    /// <summary>Adds a message; what does not fit is cut, and MSG_CTRUNC tells so.</summary>
    internal void Add(int level, int type, ReadOnlySpan<byte> data)
    {
        if (Left < (ulong)sizeof(cmsghdr))
        {
            _message->msg_flags |= MSG_CTRUNC;
            return;
        }

        ulong length = (ulong)sizeof(cmsghdr) + (ulong)data.Length;
        if (length > Left)
        {
            _message->msg_flags |= MSG_CTRUNC;
            length = Left;
        }

        data[..(int)(length - (ulong)sizeof(cmsghdr))].CopyTo(new Span<byte>(ControlMessages.Data(Next), data.Length));
        Finish(level, type, length);
    }

    /// <summary>Writes the head of a message whose data, of <paramref name="length"/> bytes with the head, are there.</summary>
    internal void Finish(int level, int type, ulong length)
    {
        *Next = new cmsghdr { cmsg_len = length, cmsg_level = level, cmsg_type = type };
        _used += Math.Min(Left, (length + 7) & ~7ul);
        _message->msg_controllen = _used;
    }
}
