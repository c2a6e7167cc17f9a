using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>System V's shared memory, queues of messages and semaphores. A host without them has no such calls, like a kernel that was built without.</summary>
internal abstract unsafe partial class HostSystem
{
    /// <summary>Finds or makes shared memory (POSIX <c>shmget</c>).</summary>
    internal virtual int FindSharedMemory(int key, ulong size, int flags) => -ENOSYS;

    /// <summary>Maps shared memory (POSIX <c>shmat</c>).</summary>
    internal virtual int AttachSharedMemory(int id, void* address, int flags, out void* mapping)
    {
        mapping = null;
        return -ENOSYS;
    }

    /// <summary>Ends a mapping of shared memory (POSIX <c>shmdt</c>).</summary>
    internal virtual int DetachSharedMemory(void* address) => -ENOSYS;

    /// <summary>Tells, changes or removes shared memory (POSIX <c>shmctl</c>).</summary>
    internal virtual int ControlSharedMemory(int id, int command, void* status) => -ENOSYS;

    /// <summary>Finds or makes a queue (POSIX <c>msgget</c>).</summary>
    internal virtual int FindMessageQueue(int key, int flags) => -ENOSYS;

    /// <summary>Puts a message into a queue (POSIX <c>msgsnd</c>).</summary>
    internal virtual int PutMessage(int id, void* message, ulong size, int flags) => -ENOSYS;

    /// <summary>Takes a message out of a queue (POSIX <c>msgrcv</c>).</summary>
    internal virtual long TakeMessage(int id, void* message, ulong size, long type, int flags) => -ENOSYS;

    /// <summary>Tells, changes or removes a queue (POSIX <c>msgctl</c>).</summary>
    internal virtual int ControlMessageQueue(int id, int command, void* status) => -ENOSYS;

    /// <summary>Finds or makes a set of semaphores (POSIX <c>semget</c>).</summary>
    internal virtual int FindSemaphores(int key, int count, int flags) => -ENOSYS;

    /// <summary>Operates on a set of semaphores (semtimedop(2)), without limit if <paramref name="limit"/> is null.</summary>
    internal virtual int OperateSemaphores(int id, sembuf* operations, ulong count, timespec* limit) => -ENOSYS;

    /// <summary>Tells, changes or removes a set of semaphores (POSIX <c>semctl</c>).</summary>
    internal virtual int ControlSemaphores(int id, int index, int command, void* argument) => -ENOSYS;
}
