using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>
/// <c>longjmp</c> on its way: unwinds the frames up to the one that called <c>setjmp</c>, which catches it when <see cref="GoesTo"/> says so, stores
/// <see cref="Place"/> and <see cref="Value"/>, and goes on behind that call.
/// </summary>
public sealed unsafe class LongJump : Exception
{
    private readonly int* _target;

    internal LongJump(int* target, int place, int value)
        : base("longjmp to a function that has returned.")
    {
        _target = target;
        Place = place;
        Value = value;
    }

    /// <summary>
    /// The jump that an exception is, or that the handler of a signal leaves by if the exception stands for a fault such as a division by zero; null for
    /// others.
    /// </summary>
    public static LongJump? From(Exception exception) => exception as LongJump ?? Faults.Handle(exception);

    /// <summary>The number of the call of <c>setjmp</c> that returns again.</summary>
    public int Place { get; }

    /// <summary>What it returns; never 0.</summary>
    public int Value { get; }

    /// <summary>Whether it goes to the activation of a function that has the variable <paramref name="place"/>.</summary>
    public bool GoesTo(int* place) => place == _target;
}
