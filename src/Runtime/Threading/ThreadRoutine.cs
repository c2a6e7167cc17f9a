namespace CSockTranslate.Runtime.Threading;

/// <summary>What a thread runs: a function of pthread_create or of thrd_create, and its argument.</summary>
internal readonly unsafe struct ThreadRoutine
{
    private readonly void* _function;
    private readonly void* _argument;
    private readonly bool _returnsInt;

    internal ThreadRoutine(delegate*<void*, void*> function, void* argument)
    {
        _function = function;
        _argument = argument;
    }

    internal ThreadRoutine(delegate*<void*, int> function, void* argument)
    {
        _function = function;
        _argument = argument;
        _returnsInt = true;
    }

    /// <summary>Whether there is a function.</summary>
    internal bool Exists => _function != null;

    /// <summary>Calls it; an <c>int</c> comes as a pointer with that value.</summary>
    internal void* Call() =>
        _returnsInt ? (void*)(nint)((delegate*<void*, int>)_function)(_argument) : ((delegate*<void*, void*>)_function)(_argument);
}
