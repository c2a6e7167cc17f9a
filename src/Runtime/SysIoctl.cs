using System;
using CSockTranslate.Runtime.Descriptors;
using CSockTranslate.Runtime.Processes;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/ioctl.h</c> (Linux's ioctl(2)).</summary>
public static unsafe partial class SysIoctl
{
    /// <summary>
    /// Does what only some kinds of files know; the request says what, and whether the argument behind it is a pointer or a number
    /// (ioctl(2)). A request that the file does not know is ENOTTY.
    /// </summary>
    public static int ioctl(int fd, ulong request, params ReadOnlySpan<VarArg> args)
    {
        DescriptorTable descriptors = CProcess.Current.Descriptors;
        OpenFile? file = descriptors.Acquire(fd);
        if (file is null)
        {
            return (int)CallResult.Fail(EBADF);
        }

        // Requests have 32 bits; a C program that has one in an int extends its sign. Two of them are about the descriptor.
        uint command = (uint)request;
        void* argument = args.IsEmpty ? null : args[0].Pointer;
        int result = command is FIOCLEX or FIONCLEX
            ? descriptors.SetCloseOnExec(fd, command == FIOCLEX)
            : file.Control(command, argument);
        file.Release();
        return CallResult.Report(result);
    }
}
