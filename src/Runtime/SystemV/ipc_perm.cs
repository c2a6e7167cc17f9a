using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Whose an object of System V is and who may use it (POSIX sys/ipc.h) in glibc's layout; 48 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 48)]
public struct ipc_perm
{
    /// <summary>Its key.</summary>
    public int __key;

    /// <summary>Its owner.</summary>
    public uint uid;

    /// <summary>Its owner's group.</summary>
    public uint gid;

    /// <summary>Who made it.</summary>
    public uint cuid;

    /// <summary>The group of who made it.</summary>
    public uint cgid;

    /// <summary>Permissions.</summary>
    public uint mode;

    /// <summary>A count.</summary>
    public ushort __seq;

    /// <summary>Nothing.</summary>
    public ushort __pad2;

    /// <summary>Nothing.</summary>
    public ulong __glibc_reserved1;

    /// <summary>Nothing.</summary>
    public ulong __glibc_reserved2;
}

/// <summary>The state of shared memory (POSIX sys/shm.h) in glibc's layout; 112 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 112)]
public struct shmid_ds
{
    /// <summary>Whose it is.</summary>
    public ipc_perm shm_perm;

    /// <summary>Its size in bytes.</summary>
    public ulong shm_segsz;

    /// <summary>When it was attached last.</summary>
    public long shm_atime;

    /// <summary>When it was detached last.</summary>
    public long shm_dtime;

    /// <summary>When it was changed last.</summary>
    public long shm_ctime;

    /// <summary>Who made it.</summary>
    public int shm_cpid;

    /// <summary>Who used it last.</summary>
    public int shm_lpid;

    /// <summary>How often it is attached.</summary>
    public ulong shm_nattch;
}

/// <summary>The state of a queue (POSIX sys/msg.h) in glibc's layout; 120 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 120)]
public struct msqid_ds
{
    /// <summary>Whose it is.</summary>
    public ipc_perm msg_perm;

    /// <summary>When a message was put in last.</summary>
    public long msg_stime;

    /// <summary>When a message was taken out last.</summary>
    public long msg_rtime;

    /// <summary>When it was changed last.</summary>
    public long msg_ctime;

    /// <summary>How many bytes it holds.</summary>
    public ulong __msg_cbytes;

    /// <summary>How many messages it holds.</summary>
    public ulong msg_qnum;

    /// <summary>How many bytes it may hold.</summary>
    public ulong msg_qbytes;

    /// <summary>Who put a message in last.</summary>
    public int msg_lspid;

    /// <summary>Who took a message out last.</summary>
    public int msg_lrpid;
}

/// <summary>A message with its type (System V, sys/msg.h); programs declare their own with as much text as they need.</summary>
public unsafe struct msgbuf
{
    /// <summary>The type, not 0.</summary>
    public long mtype;

    /// <summary>The start of the text.</summary>
    public fixed sbyte mtext[1];
}
