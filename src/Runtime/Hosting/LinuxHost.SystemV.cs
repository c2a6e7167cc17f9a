using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>System V's shared memory, queues of messages and semaphores.</summary>
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
    internal override int PutMessage(int id, void* message, ulong size, int flags) =>
        WaitingCalls.msgsnd(id, message, (nuint)size, flags);

    /// <inheritdoc/>
    internal override long TakeMessage(int id, void* message, ulong size, long type, int flags) =>
        WaitingCalls.msgrcv(id, message, (nuint)size, type, flags);

    /// <inheritdoc/>
    internal override int ControlMessageQueue(int id, int command, void* status) => Libc.Result(Libc.msgctl(id, command, status));

    /// <inheritdoc/>
    internal override int FindSemaphores(int key, int count, int flags) => Libc.Result(Libc.semget(key, count, flags));

    /// <inheritdoc/>
    internal override int OperateSemaphores(int id, sembuf* operations, ulong count, timespec* limit) =>
        WaitingCalls.semtimedop(id, operations, (nuint)count, limit);

    /// <inheritdoc/>
    internal override int ControlSemaphores(int id, int index, int command, void* argument) =>
        Libc.Result(Libc.semctl(id, index, command, argument));
}
