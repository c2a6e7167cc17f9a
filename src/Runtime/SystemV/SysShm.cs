using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/shm.h</c>: System V's shared memory (POSIX). Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</summary>
public static unsafe class SysShm
{
    /// <summary>May be read.</summary>
    public const int SHM_R = 0x100;

    /// <summary>May be written.</summary>
    public const int SHM_W = 0x80;

    /// <summary>Attach for reading only.</summary>
    public const int SHM_RDONLY = 0x1000;

    /// <summary>Round the address down.</summary>
    public const int SHM_RND = 0x2000;

    /// <summary>Replace what is mapped there.</summary>
    public const int SHM_REMAP = 0x4000;

    /// <summary>May be executed.</summary>
    public const int SHM_EXEC = 0x8000;

    /// <summary>Keep it in memory.</summary>
    public const int SHM_LOCK = 11;

    /// <summary>No longer keep it in memory.</summary>
    public const int SHM_UNLOCK = 12;

    /// <summary>It goes with its last user.</summary>
    public const int SHM_DEST = 0x200;

    /// <summary>It is kept in memory.</summary>
    public const int SHM_LOCKED = 0x400;

    /// <summary>Finds or makes shared memory: its number (POSIX <c>shmget</c>).</summary>
    public static int shmget(int key, ulong size, int shmflg) => CallResult.Report(CProcess.Current.Host.FindSharedMemory(key, size, shmflg));

    /// <summary>Maps shared memory; -1 as an address if that fails (POSIX <c>shmat</c>).</summary>
    public static void* shmat(int shmid, void* shmaddr, int shmflg)
    {
        int result = CProcess.Current.Host.AttachSharedMemory(shmid, shmaddr, shmflg, out void* mapping);
        return CallResult.Report(result) < 0 ? (void*)-1 : mapping;
    }

    /// <summary>Ends a mapping (POSIX <c>shmdt</c>).</summary>
    public static int shmdt(void* shmaddr) => CallResult.Report(CProcess.Current.Host.DetachSharedMemory(shmaddr));

    /// <summary>Tells, changes or removes shared memory, IPC_* or SHM_* (POSIX <c>shmctl</c>).</summary>
    public static int shmctl(int shmid, int cmd, shmid_ds* buf) => CallResult.Report(CProcess.Current.Host.ControlSharedMemory(shmid, cmd, buf));
}
