using System;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The thread's values of keys.</summary>
internal sealed unsafe partial class CThread
{
    private Value[] _values = [];

    /// <summary>The value of a key, null if there is none.</summary>
    internal void* GetValue(uint key)
    {
        Value[] values = _values;
        if (key >= (uint)values.Length)
        {
            return null;
        }

        ref Value value = ref values[key];
        return value.Use != 0 && value.Use == Process.Threads.Keys.UseOf(key) ? (void*)value.Content : null;
    }

    /// <summary>Sets the value of a key. 0 or EINVAL.</summary>
    internal int SetValue(uint key, void* content)
    {
        uint use = Process.Threads.Keys.UseOf(key);
        if (use == 0)
        {
            return EINVAL;
        }

        if (key >= (uint)_values.Length)
        {
            Array.Resize(ref _values, (int)Math.Max(2 * (uint)_values.Length, key + 1));
        }

        _values[key] = new Value { Use = use, Content = (nint)content };
        return 0;
    }

    /// <summary>Calls the destructors of all values that are not null, again while there are such values (POSIX pthread_key_create).</summary>
    private void DestroyValues()
    {
        bool isAnyLeft = _values.Length > 0;
        for (int round = 0; isAnyLeft && round < Limits.PTHREAD_DESTRUCTOR_ITERATIONS; round++)
        {
            isAnyLeft = false;
            for (uint key = 0; key < (uint)_values.Length; key++)
            {
                void* content = GetValue(key);
                if (content == null)
                {
                    continue;
                }

                delegate*<void*, void> destructor = Process.Threads.Keys.DestructorOf(key);
                _values[key].Content = 0;
                if (destructor != null)
                {
                    isAnyLeft = true;
                    destructor(content);
                }
            }
        }

        _values = [];
    }

    private struct Value
    {
        public uint Use;
        public nint Content;
    }
}
