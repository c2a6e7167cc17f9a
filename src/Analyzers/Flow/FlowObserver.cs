using System.Collections.Immutable;
using CSockTranslate.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CSockTranslate.Analyzers.Flow;

/// <summary>A call on one path: what is called and with which values.</summary>
/// <param name="Operation">The call.</param>
/// <param name="Function">What the model says about the function; null for one of the program.</param>
/// <param name="Arguments">The values of the arguments, by position.</param>
/// <param name="Variable">The values of the arguments behind them.</param>
internal sealed record ObservedCall(
    IInvocationOperation Operation, ApiFunction? Function, ImmutableArray<Value> Arguments, ImmutableArray<Value> Variable)
{
    /// <summary>What is known about the function of the program that is called; null for one of the C library, or when nothing is known.</summary>
    public FunctionSummary? Summary { get; init; }

    /// <summary>Whether the program doesn't look at the result.</summary>
    public bool IsDiscarded
    {
        get
        {
            IOperation? parent = Operation.Parent;
            while (parent is IConversionOperation)
            {
                parent = parent.Parent;
            }

            return parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
        }
    }

    /// <summary>The value of an argument, also of a variable one.</summary>
    public Value At(int position)
    {
        bool isVariable = Operation.TargetMethod.Parameters.LastOrDefault() is { IsParams: true };
        int count = isVariable ? Arguments.Length - 1 : Arguments.Length;
        return position < 0 ? Value.Unknown
            : position < count ? Arguments[position]
            : position - count < Variable.Length ? Variable[position - count]
            : Value.Unknown;
    }

    /// <summary>The value of an argument that is a constant, or null.</summary>
    public long? Constant(int position) => (At(position) as ConstantValue)?.Number;

    /// <summary>Whether the call does what is asked for, itself or in what it calls.</summary>
    public bool Does(Behaviours behaviours) => (((Function?.Behaviours ?? Behaviours.None) | (Summary?.Behaviours ?? Behaviours.None)) & behaviours) != 0;
}

/// <summary>
/// What a rule wants to see of the paths through one function; one object for each analysis of a function. The worlds that it is given
/// are the engine's own: what a rule sets in them (<see cref="World.SetFact"/>, traits) holds on the path from there.
/// The same place is seen once for each path that leads there; reporting it again changes nothing.
/// </summary>
internal abstract class FlowObserver
{
    /// <summary>A call is about to happen: its arguments are evaluated, nothing has changed yet.</summary>
    public virtual void Calling(World world, ObservedCall call)
    {
    }

    /// <summary>A call came back; once for each way in which it can come out.</summary>
    public virtual void Called(World world, ObservedCall call, Value result)
    {
    }

    /// <summary>A value was used in a way that has no meaning if the call that made it failed, or what it stands for was given back.</summary>
    public virtual void Used(World world, Value value, UseKinds kind, IOperation place)
    {
    }

    /// <summary>What a symbol stands for is about to be given back; <paramref name="fact"/> is what was known before.</summary>
    public virtual void Releasing(World world, SymbolId id, Fact fact, IOperation place)
    {
    }

    /// <summary>
    /// The path takes the branch on which a symbol is in <paramref name="relation"/> to <paramref name="other"/>; for a test without a
    /// comparison it is the one with 0.
    /// </summary>
    public virtual void Narrowed(World world, SymbolId id, Relation relation, Value other)
    {
    }

    /// <summary>A condition compares a symbol; both its branches are still to come.</summary>
    public virtual void Compared(World world, TestValue test, IOperation place)
    {
    }

    /// <summary>A value was read from memory: from what <paramref name="location"/> says, or from an unknown place when it is null.</summary>
    public virtual void Loaded(World world, MemoryLocation? location, Value value, IOperation place)
    {
    }

    /// <summary>A value was written; <paramref name="location"/> is null when nobody knows where.</summary>
    public virtual void Stored(World world, MemoryLocation? location, Value value, IOperation place)
    {
    }

    /// <summary>
    /// Arithmetic or a conversion that changes the value made a new value out of others, of which at least one has traits;
    /// <paramref name="traits"/> are the operands'. What they mean for <paramref name="result"/> is for the rules to say.
    /// </summary>
    public virtual void Derived(World world, IOperation operation, ImmutableArray<Value> operands, IReadOnlyList<Traits> traits, SymbolId result)
    {
    }

    /// <summary>
    /// A function of the program is called that <see cref="FunctionLog.Need">needs</see> to know something of an argument, or of the memory
    /// that it points to: <paramref name="id"/> is the symbol for it here.
    /// </summary>
    public virtual void Needed(World world, SymbolId id, object need, ObservedCall call, IOperation place)
    {
    }

    /// <summary>The program looks at errno; <paramref name="place"/> is where.</summary>
    public virtual void ErrnoRead(World world, FailedCall? failed, IOperation place)
    {
    }

    /// <summary>The call ends the process, or is one of a function of the program that never returns.</summary>
    public virtual void ProcessEnds(World world, IOperation call, Value? status)
    {
    }

    /// <summary>An exception leaves the function.</summary>
    public virtual void Throws(World world, IOperation? place)
    {
    }

    /// <summary>The function returns.</summary>
    public virtual void Returns(World world, Value? value, IOperation? place)
    {
    }

    /// <summary>
    /// All paths have been followed. <paramref name="isComplete"/> is false when there were too many of them; what was reported then is
    /// dropped, and only what needs no paths may be reported now.
    /// </summary>
    public virtual void Finish(bool isComplete)
    {
    }
}
