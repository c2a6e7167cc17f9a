using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary>The attributes of threads.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Sets the attributes of an ordinary thread (POSIX pthread_attr_init).</summary>
    public static int pthread_attr_init(pthread_attr_t* attr)
    {
        *attr = new pthread_attr_t { __guardsize = ThreadAttributes.DefaultGuardSize };
        return 0;
    }

    /// <summary>Ends the use of attributes (POSIX pthread_attr_destroy).</summary>
    public static int pthread_attr_destroy(pthread_attr_t* attr)
    {
        SetAffinity(attr, 0, null);
        return 0;
    }

    /// <summary>Tells whether the thread will be detached.</summary>
    public static int pthread_attr_getdetachstate(pthread_attr_t* attr, int* detachstate) =>
        Store(detachstate, (attr->__flags & pthread_attr_t.Detached) != 0 ? PTHREAD_CREATE_DETACHED : PTHREAD_CREATE_JOINABLE);

    /// <summary>Sets whether the thread will be detached. 0 or EINVAL.</summary>
    public static int pthread_attr_setdetachstate(pthread_attr_t* attr, int detachstate) =>
        SetFlag(attr, pthread_attr_t.Detached, detachstate, PTHREAD_CREATE_JOINABLE, PTHREAD_CREATE_DETACHED);

    /// <summary>Tells the size of the guard area.</summary>
    public static int pthread_attr_getguardsize(pthread_attr_t* attr, ulong* guardsize) => Store(guardsize, attr->__guardsize);

    /// <summary>Sets the size of the guard area; .NET's threads have one of their own.</summary>
    public static int pthread_attr_setguardsize(pthread_attr_t* attr, ulong guardsize) => Store(&attr->__guardsize, guardsize);

    /// <summary>Tells the priority.</summary>
    public static int pthread_attr_getschedparam(pthread_attr_t* attr, sched_param* param) => Store(&param->sched_priority, attr->__schedpriority);

    /// <summary>Sets the priority, in the range of the policy. 0 or EINVAL.</summary>
    public static int pthread_attr_setschedparam(pthread_attr_t* attr, sched_param* param)
    {
        int lowest = Scheduling.LowestPriority(attr->__schedpolicy);
        int highest = Scheduling.HighestPriority(attr->__schedpolicy);
        return lowest < 0 || param->sched_priority < lowest || param->sched_priority > highest
            ? EINVAL
            : Store(&attr->__schedpriority, param->sched_priority);
    }

    /// <summary>Tells the policy.</summary>
    public static int pthread_attr_getschedpolicy(pthread_attr_t* attr, int* policy) => Store(policy, attr->__schedpolicy);

    /// <summary>Sets the policy: SCHED_OTHER, SCHED_FIFO or SCHED_RR. 0 or EINVAL.</summary>
    public static int pthread_attr_setschedpolicy(pthread_attr_t* attr, int policy) =>
        policy is Sched.SCHED_OTHER or Sched.SCHED_FIFO or Sched.SCHED_RR ? Store(&attr->__schedpolicy, policy) : EINVAL;

    /// <summary>Tells whether policy and priority are the creator's.</summary>
    public static int pthread_attr_getinheritsched(pthread_attr_t* attr, int* inherit) =>
        Store(inherit, (attr->__flags & pthread_attr_t.ExplicitPolicy) != 0 ? PTHREAD_EXPLICIT_SCHED : PTHREAD_INHERIT_SCHED);

    /// <summary>Sets whether policy and priority are the creator's. 0 or EINVAL.</summary>
    public static int pthread_attr_setinheritsched(pthread_attr_t* attr, int inherit) =>
        SetFlag(attr, pthread_attr_t.ExplicitPolicy, inherit, PTHREAD_INHERIT_SCHED, PTHREAD_EXPLICIT_SCHED);

    /// <summary>Tells with which threads the thread competes.</summary>
    public static int pthread_attr_getscope(pthread_attr_t* attr, int* scope) =>
        Store(scope, (attr->__flags & pthread_attr_t.ProcessScope) != 0 ? PTHREAD_SCOPE_PROCESS : PTHREAD_SCOPE_SYSTEM);

    /// <summary>Sets with which threads the thread competes: all of the system. 0, ENOTSUP or EINVAL.</summary>
    public static int pthread_attr_setscope(pthread_attr_t* attr, int scope) => scope switch
    {
        PTHREAD_SCOPE_SYSTEM => SetFlag(attr, pthread_attr_t.ProcessScope, scope, PTHREAD_SCOPE_SYSTEM, PTHREAD_SCOPE_PROCESS),
        PTHREAD_SCOPE_PROCESS => ENOTSUP,
        _ => EINVAL,
    };

    /// <summary>Tells the highest address of the stack, as it was set.</summary>
    public static int pthread_attr_getstackaddr(pthread_attr_t* attr, void** stackaddr)
    {
        *stackaddr = attr->__stackaddr;
        return 0;
    }

    /// <summary>Sets the highest address of the stack, which stays unused: a .NET thread has its own.</summary>
    public static int pthread_attr_setstackaddr(pthread_attr_t* attr, void* stackaddr)
    {
        attr->__stackaddr = stackaddr;
        attr->__flags |= pthread_attr_t.HasStackAddress;
        return 0;
    }

    /// <summary>Tells the size of the stack.</summary>
    public static int pthread_attr_getstacksize(pthread_attr_t* attr, ulong* stacksize) =>
        Store(stacksize, attr->__stacksize == 0 ? CProcess.Current.Threads.Defaults.StackSize : attr->__stacksize);

    /// <summary>Sets the size of the stack. 0, or EINVAL below PTHREAD_STACK_MIN.</summary>
    public static int pthread_attr_setstacksize(pthread_attr_t* attr, ulong stacksize) =>
        stacksize < PTHREAD_STACK_MIN ? EINVAL : Store(&attr->__stacksize, stacksize);

    /// <summary>Tells the lowest address and the size of the stack.</summary>
    public static int pthread_attr_getstack(pthread_attr_t* attr, void** stackaddr, ulong* stacksize)
    {
        *stackaddr = (byte*)attr->__stackaddr - attr->__stacksize;
        *stacksize = attr->__stacksize;
        return 0;
    }

    /// <summary>Sets the lowest address, which stays unused, and the size of the stack. 0, or EINVAL below PTHREAD_STACK_MIN.</summary>
    public static int pthread_attr_setstack(pthread_attr_t* attr, void* stackaddr, ulong stacksize)
    {
        if (stacksize < PTHREAD_STACK_MIN)
        {
            return EINVAL;
        }

        attr->__stacksize = stacksize;
        return pthread_attr_setstackaddr(attr, (byte*)stackaddr + stacksize);
    }

    /// <summary>Sets the processors that the thread may run on (pthread_attr_setaffinity_np(3)).</summary>
    public static int pthread_attr_setaffinity_np(pthread_attr_t* attr, ulong cpusetsize, cpu_set_t* cpuset)
    {
        SetAffinity(attr, cpuset == null ? 0 : cpusetsize, (byte*)cpuset);
        return 0;
    }

    /// <summary>Tells the processors that the thread may run on; all, if none were set. 0 or EINVAL (pthread_attr_getaffinity_np(3)).</summary>
    public static int pthread_attr_getaffinity_np(pthread_attr_t* attr, ulong cpusetsize, cpu_set_t* cpuset)
    {
        Span<byte> set = new(cpuset, (int)cpusetsize);
        if (attr->__affinity == null)
        {
            set.Fill(byte.MaxValue);
            return 0;
        }

        ReadOnlySpan<byte> mask = new(attr->__affinity, (int)attr->__affinitysize);
        int common = Math.Min(set.Length, mask.Length);
        if (mask[common..].ContainsAnyExcept((byte)0))
        {
            return EINVAL;
        }

        set.Clear();
        mask[..common].CopyTo(set);
        return 0;
    }

    /// <summary>Tells the attributes of a thread that runs (pthread_getattr_np(3)). 0 or ESRCH.</summary>
    public static int pthread_getattr_np(ulong th, pthread_attr_t* attr)
    {
        if (CProcess.Current.Threads.Find(th) is not { } thread)
        {
            return ESRCH;
        }

        Describe(thread.Attributes, attr);
        attr->__flags = (attr->__flags & ~pthread_attr_t.Detached) | (thread.IsDetached ? pthread_attr_t.Detached : 0) | pthread_attr_t.HasStackAddress;
        ulong page = ThreadAttributes.DefaultGuardSize;
        attr->__stackaddr = (void*)(((ulong)thread.StackTop + page - 1) & ~(page - 1));
        return 0;
    }

    /// <summary>Tells the attributes of threads that are started without (pthread_getattr_default_np(3)).</summary>
    public static int pthread_getattr_default_np(pthread_attr_t* attr)
    {
        Describe(CProcess.Current.Threads.Defaults, attr);
        return 0;
    }

    /// <summary>Sets the attributes of threads that are started without. 0, or EINVAL for a stack's address (pthread_setattr_default_np(3)).</summary>
    public static int pthread_setattr_default_np(pthread_attr_t* attr)
    {
        if ((attr->__flags & pthread_attr_t.HasStackAddress) != 0)
        {
            return EINVAL;
        }

        CProcess.Current.Threads.Defaults = new ThreadAttributes(attr);
        return 0;
    }

    private static void Describe(in ThreadAttributes thread, pthread_attr_t* attr)
    {
        *attr = new pthread_attr_t
        {
            __schedpriority = thread.Priority,
            __schedpolicy = thread.Policy,
            __flags = (thread.IsDetached ? pthread_attr_t.Detached : 0) | (thread.HasExplicitPolicy ? pthread_attr_t.ExplicitPolicy : 0),
            __guardsize = thread.GuardSize,
            __stacksize = thread.StackSize,
        };
        fixed (byte* mask = thread.Affinity)
        {
            SetAffinity(attr, (ulong)(thread.Affinity?.Length ?? 0), mask);
        }
    }

    private static void SetAffinity(pthread_attr_t* attr, ulong size, byte* mask)
    {
        NativeMemory.Free(attr->__affinity);
        attr->__affinity = size == 0 ? null : (byte*)NativeMemory.Alloc((nuint)size);
        attr->__affinitysize = size;
        NativeMemory.Copy(mask, attr->__affinity, (nuint)size);
    }

    private static int SetFlag(pthread_attr_t* attr, int flag, int value, int off, int on)
    {
        if (value != off && value != on)
        {
            return EINVAL;
        }

        attr->__flags = value == on ? attr->__flags | flag : attr->__flags & ~flag;
        return 0;
    }

    private static int Store<T>(T* place, T value)
        where T : unmanaged
    {
        *place = value;
        return 0;
    }
}
