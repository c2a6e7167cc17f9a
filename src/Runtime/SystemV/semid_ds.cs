using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>An operation on a semaphore of a set (POSIX sys/sem.h); 6 bytes.</summary>
public struct sembuf
{
    /// <summary>Which semaphore.</summary>
    public ushort sem_num;

    /// <summary>What is added; 0 waits for zero.</summary>
    public short sem_op;

    /// <summary>IPC_NOWAIT, SEM_UNDO.</summary>
    public short sem_flg;
}

/// <summary>The state of a set of semaphores (POSIX sys/sem.h) in glibc's layout; 104 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 104)]
public struct semid_ds
{
    /// <summary>Whose it is.</summary>
    public ipc_perm sem_perm;

    /// <summary>When it was operated on last.</summary>
    public long sem_otime;

    /// <summary>Nothing.</summary>
    public ulong __glibc_reserved1;

    /// <summary>When it was changed last.</summary>
    public long sem_ctime;

    /// <summary>Nothing.</summary>
    public ulong __glibc_reserved2;

    /// <summary>How many semaphores it has.</summary>
    public ulong sem_nsems;

    /// <summary>Nothing.</summary>
    public ulong __glibc_reserved3;

    /// <summary>Nothing.</summary>
    public ulong __glibc_reserved4;
}

/// <summary>The limits of semaphores (semctl(2)).</summary>
public struct seminfo
{
    /// <summary>Not used.</summary>
    public int semmap;

    /// <summary>How many sets there may be.</summary>
    public int semmni;

    /// <summary>How many semaphores there may be.</summary>
    public int semmns;

    /// <summary>Not used.</summary>
    public int semmnu;

    /// <summary>How many semaphores a set may have.</summary>
    public int semmsl;

    /// <summary>How many operations a call may have.</summary>
    public int semopm;

    /// <summary>Not used.</summary>
    public int semume;

    /// <summary>The size of what is taken back; for SEM_INFO the number of sets.</summary>
    public int semusz;

    /// <summary>The largest value.</summary>
    public int semvmx;

    /// <summary>The most that is taken back; for SEM_INFO the number of semaphores.</summary>
    public int semaem;
}
