using System;
using System.Buffers;
using System.Net.Sockets;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Sockets;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.LinuxSockios;
using static CSockTranslate.Runtime.SysIoctl;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>Messages, and requests of ioctl.</summary>
internal sealed unsafe partial class PortableSocket
{
    /// <inheritdoc/>
    internal override long SendMessage(msghdr* message, int flags)
    {
        long total = MemoryPieces.Measure(message->msg_iov, message->msg_iovlen, EMSGSIZE);
        DatagramOptions options = default;
        int error = total < 0 ? (int)total : ReadControls(message, out options);
        if (error != 0)
        {
            return error;
        }

        byte[] data = ArrayPool<byte>.Shared.Rent((int)total);
        MemoryPieces.Gather(message->msg_iov, (int)message->msg_iovlen, data.AsSpan(0, (int)total));
        fixed (byte* bytes = data)
        {
            long result = Send(bytes, (ulong)total, flags, (sockaddr*)message->msg_name, message->msg_namelen, options);
            ArrayPool<byte>.Shared.Return(data);
            return result;
        }
    }

    /// <inheritdoc/>
    internal override long ReceiveMessage(msghdr* message, int flags)
    {
        long total = MemoryPieces.Measure(message->msg_iov, message->msg_iovlen, EMSGSIZE);
        if (total < 0)
        {
            return total;
        }

        byte[] data = ArrayPool<byte>.Shared.Rent((int)total);
        fixed (byte* bytes = data)
        {
            uint length = message->msg_namelen;
            var name = (sockaddr*)message->msg_name;
            IPPacketInformation information = default;
            long result = ReceivesControls && CheckReceive(flags) is var refused
                ? refused != 0 ? refused : ReceiveWithControls(new Span<byte>(bytes, (int)total), flags, name, name == null ? null : &length, out information)
                : Receive(bytes, (ulong)total, IsStream ? flags : flags | MSG_TRUNC, name, name == null ? null : &length);
            if (result >= 0)
            {
                long stored = Math.Min(result, total);
                MemoryPieces.Scatter(new ReadOnlySpan<byte>(bytes, (int)stored), message->msg_iov, (int)message->msg_iovlen);
                message->msg_flags = (result > total ? MSG_TRUNC : 0) | (flags & MSG_CMSG_CLOEXEC);
                message->msg_namelen = length;
                StoreControls(message, information);
                result = (flags & MSG_TRUNC) != 0 ? result : stored;
            }

            ArrayPool<byte>.Shared.Return(data);
            return result;
        }
    }

    /// <inheritdoc/>
    internal override int Control(ulong request, void* argument)
    {
        if (request is FIONBIO or FIONREAD or SIOCATMARK && argument == null)
        {
            return -EFAULT;
        }

        switch (request)
        {
            case FIONBIO:
                SetNonBlocking(*(int*)argument != 0);
                return 0;
            case FIONREAD:
                if (_state == State.Listening)
                {
                    return -EINVAL;
                }

                *(int*)argument = _socket.Available;
                return 0;
            case SIOCATMARK when IsStream && _domain != AF_UNIX:
                byte[] mark = new byte[sizeof(int)];
                _socket.IOControl(IOControlCode.OobDataRead, null, mark);
                *(int*)argument = BitConverter.ToInt32(mark);
                return 0;
            default:
                int result = _owner.Control(request, argument);
                return result == -ENOTTY ? PortableInterfaces.Control(request, argument) : result;
        }
    }
}
