using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Sockets;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysSocket;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Data in several pieces, and messages. The descriptors of control messages (SCM_RIGHTS) are the process's own on one side and the
/// host's on the other.
/// </summary>
internal unsafe partial class HostFile
{
    /// <inheritdoc/>
    internal override long ReadPieces(iovec* pieces, int count, long offset, int flags)
    {
        return offset == AtFileOffset && flags == 0
            ? WaitingCalls.readv(_fd, pieces, count)
            : WaitingCalls.preadv2(_fd, pieces, count, offset, flags);
    }

    /// <inheritdoc/>
    internal override long WritePieces(iovec* pieces, int count, long offset, int flags)
    {
        return offset == AtFileOffset && flags == 0
            ? WaitingCalls.writev(_fd, pieces, count)
            : WaitingCalls.pwritev2(_fd, pieces, count, offset, flags);
    }

    /// <inheritdoc/>
    internal override long SendMessage(msghdr* message, int flags)
    {
        if (!CarriesDescriptors(message))
        {
            return Send(message, flags);
        }

        // The program's own control messages stay as they are; the host gets a copy with its numbers.
        nuint size = (nuint)message->msg_controllen;
        void* copy = NativeMemory.Alloc(size);
        NativeMemory.Copy(message->msg_control, copy, size);
        msghdr passed = *message;
        passed.msg_control = copy;
        var files = new OpenFile?[CountDescriptors(message)];
        long result = ReplaceDescriptors(&passed, files);
        if (result == 0)
        {
            result = Send(&passed, flags);
        }

        foreach (OpenFile? file in files)
        {
            file?.Release();
        }

        NativeMemory.Free(copy);
        return result;
    }

    /// <inheritdoc/>
    internal override long ReceiveMessage(msghdr* message, int flags)
    {
        long result = WaitingCalls.recvmsg(_fd, message, flags | MSG_CMSG_CLOEXEC);

        if (result >= 0)
        {
            // The kernel repeats the flag in what it found.
            message->msg_flags &= ~MSG_CMSG_CLOEXEC | (flags & MSG_CMSG_CLOEXEC);
            InstallDescriptors(message, (flags & MSG_CMSG_CLOEXEC) != 0);
        }

        return result;
    }

    private static bool CarriesDescriptors(msghdr* message) => message->msg_control != null && CountDescriptors(message) > 0;

    private static int CountDescriptors(msghdr* message)
    {
        int count = 0;
        for (cmsghdr* control = ControlMessages.First(message);
            control != null && ControlMessages.IsWithin(message, control);
            control = ControlMessages.Next(message, control))
        {
            count += ControlMessages.CountDescriptors(control);
        }

        return count;
    }

    /// <summary>Puts the host's numbers in the place of the process's descriptors and keeps hold of the files meanwhile; 0 or -EBADF.</summary>
    private static int ReplaceDescriptors(msghdr* message, OpenFile?[] files)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        int next = 0;
        for (cmsghdr* control = ControlMessages.First(message);
            control != null && ControlMessages.IsWithin(message, control);
            control = ControlMessages.Next(message, control))
        {
            int count = ControlMessages.CountDescriptors(control);
            var numbers = (int*)ControlMessages.Data(control);
            for (int i = 0; i < count; i++)
            {
                OpenFile? file = descriptors.Acquire(numbers[i]);
                files[next++] = file;
                if (file is not HostFile hostFile)
                {
                    return -EBADF;
                }

                numbers[i] = hostFile.Number;
            }
        }

        return 0;
    }

    /// <summary>Makes the host's files that have come descriptors of the process. When it can have no more, the rest is closed and MSG_CTRUNC tells it.</summary>
    private static void InstallDescriptors(msghdr* message, bool closeOnExec)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        for (cmsghdr* control = message->msg_control == null ? null : ControlMessages.First(message);
            control != null && ControlMessages.IsWithin(message, control);
            control = ControlMessages.Next(message, control))
        {
            int count = ControlMessages.CountDescriptors(control);
            var numbers = (int*)ControlMessages.Data(control);
            int installed = 0;
            for (int i = 0; i < count; i++)
            {
                HostFile file = Adopt(numbers[i]);
                int descriptor = descriptors.Add(file, closeOnExec);
                if (descriptor < 0)
                {
                    file.Release();
                    message->msg_flags |= MSG_CTRUNC;
                }
                else
                {
                    numbers[installed++] = descriptor;
                }
            }

            if (installed < count)
            {
                control->cmsg_len = (ulong)(sizeof(cmsghdr) + (installed * sizeof(int)));
                return;
            }
        }
    }

    private long Send(msghdr* message, int flags) =>
        WaitingCalls.sendmsg(_fd, message, flags);
}
