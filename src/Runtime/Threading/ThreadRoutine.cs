namespace CSockTranslate.Runtime.Threading;

/// <summary>What a thread runs: a function of pthread_create, of thrd_create or of a <c>struct sigevent</c>, and its argument.</summary>
internal readonly unsafe struct ThreadRoutine
{
    private readonly void* _function;
    private readonly void* _argument;
    private readonly Kind _kind;

    internal ThreadRoutine(delegate*<void*, void*> function, void* argument)
    {
        _function = function;
        _argument = argument;
    }

    internal ThreadRoutine(delegate*<void*, int> function, void* argument)
    {
        _function = function;
        _argument = argument;
        _kind = Kind.ReturnsInt;
    }

    internal ThreadRoutine(delegate*<sigval, void> function, sigval argument)
    {
        _function = function;
        _argument = argument.sival_ptr;
        _kind = Kind.TakesValue;
    }

    private enum Kind
    {
        Usual,
        ReturnsInt,
        TakesValue,
    }

    /// <summary>Whether there is a function.</summary>
    internal bool Exists => _function != null;

    /// <summary>Calls it; an <c>int</c> comes as a pointer with that value.</summary>
    internal void* Call()
    {
        switch (_kind)
        {
            case Kind.ReturnsInt:
                return (void*)(nint)((delegate*<void*, int>)_function)(_argument);
            case Kind.TakesValue:
                ((delegate*<sigval, void>)_function)(new sigval { sival_ptr = _argument });
                return null;
            default:
                return ((delegate*<void*, void*>)_function)(_argument);
        }
    }
}
