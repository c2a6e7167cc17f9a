using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Spawning;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>spawn.h</c> (POSIX).</summary>
/// <remarks>The functions return 0 or an error number; errno stays.</remarks>
public static unsafe partial class Spawn
{
    /// <summary>Starts a program as a child and stores its number (POSIX <c>posix_spawn</c>).</summary>
    public static int posix_spawn(
        int* pid, CString path, posix_spawn_file_actions_t* file_actions, posix_spawnattr_t* attrp, sbyte** argv, sbyte** envp) =>
        Start(pid, path.Pointer, file_actions, attrp, argv, envp, searches: false);

    /// <summary><see cref="posix_spawn"/> that looks for a name without a slash in the directories of <c>PATH</c> (POSIX <c>posix_spawnp</c>).</summary>
    public static int posix_spawnp(
        int* pid, CString file, posix_spawn_file_actions_t* file_actions, posix_spawnattr_t* attrp, sbyte** argv, sbyte** envp) =>
        Start(pid, file.Pointer, file_actions, attrp, argv, envp, searches: true);

    /// <summary>Makes attributes that change nothing (POSIX <c>posix_spawnattr_init</c>).</summary>
    public static int posix_spawnattr_init(posix_spawnattr_t* attr)
    {
        *attr = default;
        return 0;
    }

    /// <summary>Ends the use of attributes (POSIX <c>posix_spawnattr_destroy</c>).</summary>
    public static int posix_spawnattr_destroy(posix_spawnattr_t* attr) => 0;

    /// <summary>Stores the flags (POSIX <c>posix_spawnattr_getflags</c>).</summary>
    public static int posix_spawnattr_getflags(posix_spawnattr_t* attr, short* flags)
    {
        *flags = attr->__flags;
        return 0;
    }

    /// <summary>Sets which attributes apply, POSIX_SPAWN_* (POSIX <c>posix_spawnattr_setflags</c>).</summary>
    public static int posix_spawnattr_setflags(posix_spawnattr_t* attr, short flags)
    {
        const int All = POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
            | POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER | POSIX_SPAWN_USEVFORK | POSIX_SPAWN_SETSID;
        if ((flags & ~All) != 0)
        {
            return EINVAL;
        }

        attr->__flags = flags;
        return 0;
    }

    /// <summary>Stores the group (POSIX <c>posix_spawnattr_getpgroup</c>).</summary>
    public static int posix_spawnattr_getpgroup(posix_spawnattr_t* attr, int* pgroup)
    {
        *pgroup = attr->__pgrp;
        return 0;
    }

    /// <summary>Sets the group, 0 for one of the child's own (POSIX <c>posix_spawnattr_setpgroup</c>).</summary>
    public static int posix_spawnattr_setpgroup(posix_spawnattr_t* attr, int pgroup)
    {
        attr->__pgrp = pgroup;
        return 0;
    }

    /// <summary>Stores the signals that get their default action (POSIX <c>posix_spawnattr_getsigdefault</c>).</summary>
    public static int posix_spawnattr_getsigdefault(posix_spawnattr_t* attr, sigset_t* sigdefault)
    {
        *sigdefault = attr->__sd;
        return 0;
    }

    /// <summary>Sets the signals that get their default action (POSIX <c>posix_spawnattr_setsigdefault</c>).</summary>
    public static int posix_spawnattr_setsigdefault(posix_spawnattr_t* attr, sigset_t* sigdefault)
    {
        attr->__sd = *sigdefault;
        return 0;
    }

    /// <summary>Stores the signals that are blocked (POSIX <c>posix_spawnattr_getsigmask</c>).</summary>
    public static int posix_spawnattr_getsigmask(posix_spawnattr_t* attr, sigset_t* sigmask)
    {
        *sigmask = attr->__ss;
        return 0;
    }

    /// <summary>Sets the signals that are blocked (POSIX <c>posix_spawnattr_setsigmask</c>).</summary>
    public static int posix_spawnattr_setsigmask(posix_spawnattr_t* attr, sigset_t* sigmask)
    {
        attr->__ss = *sigmask;
        return 0;
    }

    /// <summary>Stores how the child is scheduled (POSIX <c>posix_spawnattr_getschedpolicy</c>).</summary>
    public static int posix_spawnattr_getschedpolicy(posix_spawnattr_t* attr, int* schedpolicy)
    {
        *schedpolicy = attr->__policy;
        return 0;
    }

    /// <summary>Sets how the child is scheduled, SCHED_* (POSIX <c>posix_spawnattr_setschedpolicy</c>).</summary>
    public static int posix_spawnattr_setschedpolicy(posix_spawnattr_t* attr, int schedpolicy)
    {
        if (schedpolicy is not (Sched.SCHED_OTHER or Sched.SCHED_FIFO or Sched.SCHED_RR))
        {
            return EINVAL;
        }

        attr->__policy = schedpolicy;
        return 0;
    }

    /// <summary>Stores the priority (POSIX <c>posix_spawnattr_getschedparam</c>).</summary>
    public static int posix_spawnattr_getschedparam(posix_spawnattr_t* attr, sched_param* schedparam)
    {
        *schedparam = attr->__sp;
        return 0;
    }

    /// <summary>Sets the priority (POSIX <c>posix_spawnattr_setschedparam</c>).</summary>
    public static int posix_spawnattr_setschedparam(posix_spawnattr_t* attr, sched_param* schedparam)
    {
        attr->__sp = *schedparam;
        return 0;
    }

    private static int Start(
        int* pid, sbyte* path, posix_spawn_file_actions_t* actions, posix_spawnattr_t* attributes, sbyte** arguments, sbyte** variables, bool searches)
    {
        CProcess process = CProcess.Current;
        using var files = new SpawnedFiles(process);
        int result = files.Apply(actions);
        if (result < 0)
        {
            return -result;
        }

        Launch launch = process.GetLaunch() with { Descriptors = files.Descriptors, Attributes = attributes == null ? default : *attributes, Directory = files.Directory };
        nint environment = (nint)variables;
        result = searches
            ? ProgramSearch.Find(path, arguments, (file, words) => process.Host.Spawn(file, words, (sbyte**)environment, launch))
            : process.Host.Spawn(path, arguments, variables, launch);
        if (result < 0)
        {
            return -result;
        }

        if (pid != null)
        {
            *pid = result;
        }

        return 0;
    }
}
