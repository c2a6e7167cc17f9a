using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Types;

namespace CSockTranslate.Translator.Lowering.EvaluationOrder;

/// <summary>
/// Finds what expressions read and change, calls included: a function of the program does what its body does, one of the library what is known about it,
/// any other one may do anything.
/// </summary>
internal sealed class EffectAnalysis
{
    private readonly FunctionEffects _functions;

    /// <summary>Looks at all functions of a translation unit.</summary>
    public EffectAnalysis(BoundTranslationUnit unit, CancellationToken cancellationToken)
    {
        List<FunctionSymbol> defined = [.. unit.Functions.Where(function => function.Body is not null)];

        // A pointer leads to a function whose address the program takes. Those of other units and of the library may do anything.
        bool isWhole = defined.Any(function => function.Name == "main")
            && unit.Functions.All(function => function.Body is not null || (function.IsFromSystemHeader && !function.IsAddressTaken) || function.IsBuiltin);
        _functions = new FunctionEffects(new Effects { IsVisible = !isWhole, ReadsMemory = !isWhole, WritesMemory = !isWhole });
        foreach (FunctionSymbol function in defined)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Collector collector = new(function.Body!);
            _functions.Add(function, collector.Effects.OutsideOfFunction(), collector.Callees);
        }

        _functions.Propagate(cancellationToken);
    }

    /// <summary>The effects of evaluating an expression for its value.</summary>
    public Effects Of(BoundExpression expression)
    {
        Collector collector = new(expression);
        foreach (FunctionSymbol? callee in collector.Callees)
        {
            collector.Effects.Add(_functions.Of(callee));
        }

        return collector.Effects;
    }

    // What something does by itself, and which functions it calls.
    private sealed class Collector : BoundTreeWalker
    {
        private readonly HashSet<FunctionSymbol?> _callees = [];

        public Collector(BoundStatement statement) => Visit(statement);

        public Collector(BoundExpression expression) => Visit(expression);

        public Effects Effects { get; } = new();

        // Null is a function that is not known.
        public IReadOnlyCollection<FunctionSymbol?> Callees => _callees;

        protected override bool EnterStatement(BoundStatement statement)
        {
            Effects.IsVisible |= statement is BoundAsm { IsEmpty: false };
            return true;
        }

        protected override bool EnterExpression(BoundExpression expression)
        {
            switch (expression)
            {
                case BoundConversion { Kind: ConversionKind.LvalueConversion } conversion:
                    Access(conversion.Operand, isWritten: false);
                    break;
                case BoundAssignment assignment:
                    Access(assignment.Target, isWritten: true);
                    break;
                case BoundCompoundAssignment assignment:
                    Access(assignment.Target, isWritten: false);
                    Access(assignment.Target, isWritten: true);
                    break;
                case BoundIncrement increment:
                    Access(increment.Operand, isWritten: false);
                    Access(increment.Operand, isWritten: true);
                    break;
                case BoundVaListOperation operation:
                    Access(operation.List, isWritten: true);
                    break;
                case BoundCall call:
                    AddCall(call);
                    break;
            }

            return true;
        }

        private void Access(BoundExpression lvalue, bool isWritten)
        {
            Effects.IsVisible |= lvalue.Type.Qualifiers.HasFlag(TypeQualifiers.Volatile);
            object? place = VariableStorage.FindRoot(lvalue) switch
            {
                { IsFromSystemHeader: true, Name: "errno" } => Effects.ErrorNumber,
                var root => root,
            };
            if (place is VariableSymbol { IsFromSystemHeader: true } variable && !variable.Type.IsPointer())
            {
                // Calls of the library set it: optind, signgam.
                Effects.ReadsLibrary = true;
            }

            if (place is null)
            {
                Effects.ReadsMemory |= !isWritten;
                Effects.WritesMemory |= isWritten;
            }
            else if (isWritten)
            {
                Effects.Write(place);
            }
            else
            {
                Effects.Read(place);
            }
        }

        private void AddCall(BoundCall call)
        {
            Effects.Calls = true;
            BoundExpression callee = call.Callee;
            while (callee is BoundConversion { Kind: ConversionKind.FunctionDecay or ConversionKind.Identity } conversion)
            {
                callee = conversion.Operand;
            }

            if (callee is not BoundFunction { Symbol: var function })
            {
                _callees.Add(null);
            }
            else if (function.Body is not null)
            {
                _callees.Add(function);
            }
            else if (!function.IsFromSystemHeader && function.LibraryHeader is null && !function.IsBuiltin)
            {
                _callees.Add(null);
            }
            else
            {
                AddLibraryCall(call, function);
            }
        }

        private void AddLibraryCall(BoundCall call, FunctionSymbol function)
        {
            string name = function.Name.StartsWith("__builtin_", StringComparison.Ordinal) ? function.Name["__builtin_".Length..] : function.Name;
            Effects.ReadsMemory |= call.Arguments.Any(argument => argument.Type.IsPointer());
            if (LibraryEffects.IsWithoutEffect(name))
            {
                return;
            }

            if (LibraryEffects.IsMathematics(name))
            {
                Effects.Write(Effects.ErrorNumber);
                return;
            }

            if (LibraryEffects.GetPlace(name) is { } place)
            {
                Effects.Read(place);
                Effects.Write(place);
            }
            else
            {
                Effects.IsVisible |= !LibraryEffects.ActsThroughPointers(name);
            }

            Effects.Write(Effects.ErrorNumber);
            for (int i = 0; i < call.Arguments.Count; i++)
            {
                CType parameter = i < call.FunctionType.Parameters.Count ? call.FunctionType.Parameters[i] : call.Arguments[i].Type;
                if (parameter.IsFunctionPointer())
                {
                    // It may call it.
                    _callees.Add(null);
                }
                else if (parameter.GetPointee() is { } pointee && !pointee.Qualifiers.HasFlag(TypeQualifiers.Const)
                    && !(i >= call.FunctionType.Parameters.Count && LibraryEffects.ReadsVariableArguments(name)))
                {
                    AddWritten(call.Arguments[i]);
                }
            }
        }

        private void AddWritten(BoundExpression pointer)
        {
            while (pointer is BoundConversion { Kind: ConversionKind.Pointer or ConversionKind.Identity } conversion)
            {
                pointer = conversion.Operand;
            }

            BoundExpression? designated = pointer switch
            {
                BoundAddressOf address => address.Operand,
                BoundConversion { Kind: ConversionKind.ArrayDecay } decay => decay.Operand,
                _ => null,
            };
            if (designated is not null && VariableStorage.FindRoot(designated) is { } root)
            {
                Effects.Write(root);
            }
            else
            {
                Effects.WritesMemory |= pointer.Constant is null && pointer is not BoundConversion { Kind: ConversionKind.NullPointer } && !IsStream(pointer.Type);
            }
        }

        // Streams are objects of the library's own.
        private static bool IsStream(CType type) => type.GetPointee()?.GetRecord() is { IsFromSystemHeader: true, IsDefined: false };
    }
}
