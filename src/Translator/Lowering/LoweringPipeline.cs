using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Diagnostics;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.Translator.Lowering.EvaluationOrder;
using CSockTranslate.Translator.Lowering.Expressions;
using CSockTranslate.Translator.Lowering.Jumps;
using CSockTranslate.Translator.Lowering.Records;

namespace CSockTranslate.Translator.Lowering;

/// <summary>What lies between typed C and C#, in order. Read this to know everything that happens there.</summary>
internal static class LoweringPipeline
{
    /// <summary>Checks a unit for what has no translation and finds out what C# asks for that C leaves unsaid.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static LoweredUnit Run(
        BoundTranslationUnit unit, DiagnosticBag diagnostics, CancellationToken cancellationToken, bool mayMissSymbols = false)
    {
        // What a linker would miss is reported first: it is the program's own mistake, not a limit of ours.
        if (!mayMissSymbols)
        {
            UndefinedSymbols.Report(unit, diagnostics);
        }

        // The exit status of a main that returns nothing.
        MainResult.Report(unit, diagnostics);

        // The one type whose values C# can't hold exactly.
        LongDoubleUses.Report(unit, diagnostics);

        // Compound literals at file scope are static variables.
        Dictionary<VariableSymbol, IReadOnlyList<VariableSymbol>> literals = unit.StaticVariables.ToDictionary(variable => variable, StaticLiterals.Lower);

        EffectAnalysis effects = new(unit, cancellationToken);
        Dictionary<FunctionSymbol, BoundBlock> bodies = [];
        foreach (FunctionSymbol function in unit.Functions)
        {
            if (function.Body is { } body)
            {
                bodies.Add(function, Rewrite(function, body, effects, diagnostics, cancellationToken));
            }
        }

        // Where objects live: in the C# frame, in a field, or in memory that does not move.
        VariableStorage storage = VariableStorage.Analyze([.. unit.StaticVariables, .. literals.Values.SelectMany(variables => variables)], bodies.Values);

        Dictionary<FunctionSymbol, LoweredFunction> functions = [];
        foreach ((FunctionSymbol function, BoundBlock body) in bodies)
        {
            functions.Add(function, new LoweredFunction(
                body,

                // Types and static variables of the function move to the class.
                LocalDeclarations.Find(body),

                // C# wants variables assigned before they are read, and a result on every way out.
                DefiniteAssignment.Find(function, body, cancellationToken),
                Reachability.CanComplete(body),

                // Arrays are allocated outside of loops, also of those that jumps make, and where every jump finds them.
                EarlyAllocation.IsNeeded(body),

                // Those of variable length are allocated where they are declared, and their blocks free them.
                VariableLengths.FindInlined(body),
                AutomaticStorageBlocks.Find(function, body)));
        }

        return new LoweredUnit(unit, storage, functions, literals);
    }

    // The stages that make simpler C of a function's body, in order. Each returns the same body if there is nothing to do.
    private static BoundBlock Rewrite(
        FunctionSymbol function, BoundBlock body, EffectAnalysis effects, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Cleanup handlers of threads: the calls, without the loops of their macros.
        body = CancellationRegions.Lower(body);

        // What is called when variables go out of scope is called on all ways out.
        body = Cleanups.Lower(body);

        // Parameters that are aligned more strictly than C# passes them are copied.
        body = AlignedParameters.Lower(function, body);

        // Calls without a prototype get as many arguments as the function takes.
        body = UnprototypedCalls.Lower(body, diagnostics);

        // Calls of setjmp, which return several times, get a label behind them.
        SetjmpCalls? setjmpCalls = SetjmpCalls.Lower(ref body);

        // Compound literals whose objects C# has no expression for become variables.
        body = CompoundLiterals.Lower(body);

        // Initialisers with side effects and designators are evaluated in the order of memory.
        body = InitializerOrder.Lower(body);

        // Products with -1 and integers made of divisions by zero, as gcc's code computes them.
        body = ProcessorNaNs.Lower(body);

        // Sizes of variable length arrays whose computation does something.
        body = VariableLengthEffects.Lower(body);

        // Arguments and compound assignments whose operands disturb one another are evaluated in gcc's order.
        body = OperandOrder.Lower(body, effects);

        // Arrays inside of values, and structures as variable arguments, get an address.
        body = ValuesInMemory.Lower(body);

        // Structures without size are not copied, and lie all in one place.
        body = EmptyStructures.Lower(body);

        // Operators whose operand is used twice: ?: without middle, compound assignments and steps of kinds that C# does not have.
        body = OperandsUsedTwice.Lower(body);

        // Comma operators and statement expressions become statements.
        body = ExpressionSequencing.Lower(body);

        // Labels as values: their addresses become numbers, computed gotos jumps by number.
        body = ComputedGotos.Lower(function, body);

        // The function comes back behind its calls of setjmp by jumps.
        body = setjmpCalls?.AddReentry(body) ?? body;

        // Jumps into blocks and cases inside of other statements: what is around the label gives up its structure.
        body = JumpRaising.Lower(body);

        // Variables whose declarations jumps pass by are declared before.
        return BypassedDeclarations.Lower(body, DefiniteAssignment.FindBypassed(function, body, cancellationToken));
    }
}

/// <summary>A translation unit, ready to be emitted.</summary>
/// <param name="Unit">The bound unit.</param>
/// <param name="Storage">How its variables are stored.</param>
/// <param name="Functions">The functions that it defines.</param>
/// <param name="StaticLiterals">The variables for the compound literals in the initialiser of each static variable.</param>
internal sealed record LoweredUnit(
    BoundTranslationUnit Unit,
    VariableStorage Storage,
    IReadOnlyDictionary<FunctionSymbol, LoweredFunction> Functions,
    IReadOnlyDictionary<VariableSymbol, IReadOnlyList<VariableSymbol>> StaticLiterals);

/// <summary>What is known about a function before it is emitted.</summary>
/// <param name="Body">Its body after all lowerings.</param>
/// <param name="Declarations">What it declares that lives in the class.</param>
/// <param name="NeedsInitialization">The local variables that C# would find read before they are assigned.</param>
/// <param name="CanFallOffEnd">Whether C# thinks that control can reach the end of its body.</param>
/// <param name="AllocatesFirst">Whether its arrays are allocated at its beginning.</param>
/// <param name="InlinedLengths">The lengths of variable length arrays that are written where they are used.</param>
/// <param name="Storages">The blocks that free memory at their end.</param>
internal sealed record LoweredFunction(
    BoundBlock Body,
    LocalDeclarations Declarations,
    IReadOnlySet<VariableSymbol> NeedsInitialization,
    bool CanFallOffEnd,
    bool AllocatesFirst,
    IReadOnlyDictionary<VariableSymbol, BoundExpression> InlinedLengths,
    AutomaticStorageBlocks Storages);