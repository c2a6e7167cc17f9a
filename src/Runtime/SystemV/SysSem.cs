using System;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary><c>sys/sem.h</c>: System V's semaphores (POSIX). Functions that fail return -1 and set <c>errno</c> to what Linux sets it to.</summary>
public static unsafe class SysSem
{
    /// <summary>Take the operation back when the process ends.</summary>
    public const int SEM_UNDO = 0x1000;

    /// <summary>Tell who operated last.</summary>
    public const int GETPID = 11;

    /// <summary>Tell a value.</summary>
    public const int GETVAL = 12;

    /// <summary>Tell all values.</summary>
    public const int GETALL = 13;

    /// <summary>Tell how many wait for a larger value.</summary>
    public const int GETNCNT = 14;

    /// <summary>Tell how many wait for zero.</summary>
    public const int GETZCNT = 15;

    /// <summary>Set a value.</summary>
    public const int SETVAL = 16;

    /// <summary>Set all values.</summary>
    public const int SETALL = 17;

    /// <summary>Tell the state of the set with an index.</summary>
    public const int SEM_STAT = 18;

    /// <summary>Tell what all sets use.</summary>
    public const int SEM_INFO = 19;

    /// <summary>Tell the state of the set with an index, whoever may read it.</summary>
    public const int SEM_STAT_ANY = 20;

    /// <summary>Programs declare <c>union semun</c> themselves.</summary>
    public const int _SEM_SEMUN_UNDEFINED = 1;

    /// <summary>Finds or makes a set of semaphores: its number (POSIX <c>semget</c>).</summary>
    public static int semget(int key, int nsems, int semflg) => CallResult.Report(CProcess.Current.Host.FindSemaphores(key, nsems, semflg));

    /// <summary>Does all of the operations or none, and waits until that is possible (POSIX <c>semop</c>). A handler ends the wait: EINTR.</summary>
    public static int semop(int semid, sembuf* sops, ulong nsops) => semtimedop(semid, sops, nsops, null);

    /// <summary><see cref="semop"/> with a limit, null for none; EAGAIN when time is up (semtimedop(2)).</summary>
    public static int semtimedop(int semid, sembuf* sops, ulong nsops, timespec* timeout)
    {
        int result;
        do
        {
            result = CProcess.Current.Host.OperateSemaphores(semid, sops, nsops, timeout);
        }
        while (ThreadSignals.Restarts(result));
        return CallResult.Report(result);
    }

    /// <summary>Tells, changes or removes a set or one of its semaphores; some commands take a <c>union semun</c> (POSIX <c>semctl</c>).</summary>
    public static int semctl(int semid, int semnum, int cmd, params ReadOnlySpan<VarArg> args) =>
        CallResult.Report(CProcess.Current.Host.ControlSemaphores(semid, semnum, cmd, args.IsEmpty ? null : args[0].Pointer));
}
