using CSockTranslate.Runtime.Threading;

namespace CSockTranslate.Runtime;

/// <summary>Initialisation, keys.</summary>
public static unsafe partial class Pthread
{
    /// <summary>Calls a function unless it has been called for this control; returns when it has returned (POSIX pthread_once).</summary>
    public static int pthread_once(int* once_control, delegate*<void> init_routine)
    {
        Once.Run(once_control, init_routine);
        return 0;
    }

    /// <summary>Makes a key with a value in each thread, null at first. 0 or EAGAIN (POSIX pthread_key_create).</summary>
    /// <param name="key">Takes the key.</param>
    /// <param name="destr_function">Called with a value that is not null when its thread ends; may be null.</param>
    public static int pthread_key_create(uint* key, delegate*<void*, void> destr_function) =>
        Processes.CProcess.Current.Threads.Keys.Create(destr_function, key);

    /// <summary>Frees a key; its values are the caller's matter. 0 or EINVAL (POSIX pthread_key_delete).</summary>
    public static int pthread_key_delete(uint key) => Processes.CProcess.Current.Threads.Keys.Delete(key);

    /// <summary>The current thread's value of a key, or null (POSIX pthread_getspecific).</summary>
    public static void* pthread_getspecific(uint key) => CThread.Current.GetValue(key);

    /// <summary>Sets the current thread's value of a key. 0 or EINVAL (POSIX pthread_setspecific).</summary>
    public static int pthread_setspecific(uint key, CBuffer pointer) => CThread.Current.SetValue(key, pointer.Pointer);
}
