using System.Threading;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Threading;

/// <summary>The keys of <c>pthread_key_create</c>. Each use of a key has a number of its own, so that no thread sees values of an earlier one.</summary>
internal sealed unsafe class KeyTable
{
    private readonly Lock _lock = new();
    private readonly Key[] _keys = new Key[Limits.PTHREAD_KEYS_MAX];

    /// <summary>Makes a key, the lowest that is free. 0 or EAGAIN.</summary>
    internal int Create(delegate*<void*, void> destructor, uint* key)
    {
        lock (_lock)
        {
            for (uint i = 0; i < _keys.Length; i++)
            {
                if (!IsInUse(_keys[i].Use))
                {
                    _keys[i].Destructor = (nint)destructor;
                    Volatile.Write(ref _keys[i].Use, _keys[i].Use + 1);
                    *key = i;
                    return 0;
                }
            }

            return EAGAIN;
        }
    }

    /// <summary>Frees a key; no destructor is called. 0 or EINVAL.</summary>
    internal int Delete(uint key)
    {
        lock (_lock)
        {
            if (UseOf(key) == 0)
            {
                return EINVAL;
            }

            Volatile.Write(ref _keys[key].Use, _keys[key].Use + 1);
            return 0;
        }
    }

    /// <summary>The number of the key's use; 0 if it is free or none.</summary>
    internal uint UseOf(uint key)
    {
        if (key >= (uint)_keys.Length)
        {
            return 0;
        }

        uint use = Volatile.Read(ref _keys[key].Use);
        return IsInUse(use) ? use : 0;
    }

    /// <summary>The destructor of a key, or null.</summary>
    internal delegate*<void*, void> DestructorOf(uint key) => (delegate*<void*, void>)_keys[key].Destructor;

    private static bool IsInUse(uint use) => (use & 1) != 0;

    private struct Key
    {
        public uint Use;
        public nint Destructor;
    }
}
