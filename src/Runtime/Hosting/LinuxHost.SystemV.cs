using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>System V's shared memory and queues of messages.</summary>
internal sealed unsafe partial class LinuxHost
{
    /// <inheritdoc/>
    internal override int FindSharedMemory(int key, ulong size, int flags) => Libc.Result(Libc.shmget(key, (nuint)size, flags));

    /// <inheritdoc/>
    internal override int AttachSharedMemory(int id, void* address, int flags, out void* mapping)
    {
        mapping = Libc.shmat(id, address, flags);
        return mapping == (void*)-1 ? -Marshal.GetLastPInvokeError() : 0;
    }

    /// <inheritdoc/>
    internal override int DetachSharedMemory(void* address) => Libc.Result(Libc.shmdt(address));

    /// <inheritdoc/>
    internal override int ControlSharedMemory(int id, int command, void* status) => Libc.Result(Libc.shmctl(id, command, status));

    /// <inheritdoc/>
    internal override int FindMessageQueue(int key, int flags) => Libc.Result(Libc.msgget(key, flags));

    /// <inheritdoc/>
    internal override int PutMessage(int id, void* message, ulong size, int flags)
    {
        int result;
        do
        {
            result = Libc.Result(Libc.msgsnd(id, message, (nuint)size, flags));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override long TakeMessage(int id, void* message, ulong size, long type, int flags)
    {
        long result;
        do
        {
            result = Libc.Result(Libc.msgrcv(id, message, (nuint)size, type, flags));
        }
        while (result == -EINTR);
        return result;
    }

    /// <inheritdoc/>
    internal override int ControlMessageQueue(int id, int command, void* status) => Libc.Result(Libc.msgctl(id, command, status));
}
